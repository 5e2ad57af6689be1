//! Words of the calendar.

use crate::text::Text;

use crate::runbook::phrases::phrases;

phrases! {
    /// Heading.
    CALENDAR = "Calendar" "Calendário" "Calendario" "Calendario" "Календарь";
    /// Sentence.
    HOURS_OF = "All hours are of the time zone {zone}." "Todas as horas são do fuso horário {zone}." "Todas las horas son de la zona horaria {zone}." "Tutte le ore sono del fuso orario {zone}." "Все часы указаны по часовому поясу {zone}.";
    /// Sentence.
    HOURS_UNTOLD = "The time zone is not told: all hours are those of the people who do the work." "O fuso horário não foi informado: todas as horas são as de quem executa o trabalho." "No se indicó la zona horaria: todas las horas son las de quienes hacen el trabajo." "Il fuso orario non è indicato: tutte le ore sono quelle di chi esegue il lavoro." "Часовой пояс не указан: все часы местные для тех, кто выполняет работы.";
    /// Sentence.
    FROM_WINDOW = "The day of the window is not told, so days are counted from it: T is the window, T−3 is three days before. Weekends and freeze dates are not in this count." "O dia da janela não foi informado; por isso os dias são contados a partir dela: T é a janela, T−3 são três dias antes. Fins de semana e congelamentos não entram nesta conta." "No se indicó el día de la ventana, así que los días se cuentan desde ella: T es la ventana, T−3 son tres días antes. Los fines de semana y las congelaciones no entran en esta cuenta." "Il giorno della finestra non è indicato, quindi i giorni si contano da essa: T è la finestra, T−3 è tre giorni prima. Fine settimana e blocchi non rientrano in questo conteggio." "День окна не указан, поэтому дни считаются от него: T — окно, T−3 — за три дня до него. Выходные и запреты изменений в этом счёте не учтены.";
    /// Sentence.
    FROM_START = "The day of planning is not told, so days are counted from the first one: S is the first day, S+3 is three days later. Weekends and freeze dates are not in this count." "O dia do planejamento não foi informado; por isso os dias são contados a partir do primeiro: S é o primeiro dia, S+3 são três dias depois. Fins de semana e congelamentos não entram nesta conta." "No se indicó el día de la planificación, así que los días se cuentan desde el primero: S es el primer día, S+3 son tres días después. Los fines de semana y las congelaciones no entran en esta cuenta." "Il giorno della pianificazione non è indicato, quindi i giorni si contano dal primo: S è il primo giorno, S+3 è tre giorni dopo. Fine settimana e blocchi non rientrano in questo conteggio." "День планирования не указан, поэтому дни считаются от первого: S — первый день, S+3 — через три дня. Выходные и запреты изменений в этом счёте не учтены.";
    /// Sentence.
    EARLIEST = "At the earliest the window can be on {day}." "A janela pode ser, no mínimo, em {day}." "Como muy pronto, la ventana puede ser el {day}." "La finestra può essere non prima del {day}." "Раньше всего окно может быть {day}.";
    /// Sentence.
    COUNTED = "Counted are the high minutes, work from {from} to {until}, and these working days: {days}." "Contam os minutos altos, o expediente das {from} às {until} e estes dias úteis: {days}." "Se cuentan los minutos máximos, la jornada de {from} a {until} y estos días laborables: {days}." "Si contano i minuti massimi, il lavoro dalle {from} alle {until} e questi giorni lavorativi: {days}." "В расчёте: наибольшие минуты, работа с {from} до {until} и рабочие дни: {days}.";
    /// Heading.
    WINDOWS = "Windows" "Janelas" "Ventanas" "Finestre" "Окна";
    /// Heading, and head of a column.
    DUE = "Must be done by" "Fazer até" "Debe hacerse hasta" "Da fare entro" "Сделать до";
    /// Heading.
    TIMELINE = "Timeline by team" "Linha do tempo por equipe" "Cronología por equipo" "Cronologia per gruppo" "По дням и командам";
    /// Heading.
    MISFITS = "What does not fit" "O que não cabe" "Lo que no cabe" "Che cosa non ci sta" "Что не укладывается";
    /// Sentence.
    ALL_FITS = "Everything fits into its windows." "Tudo cabe nas janelas." "Todo cabe en sus ventanas." "Tutto rientra nelle finestre." "Всё укладывается в свои окна.";
    /// Heading.
    UNTOLD = "Not told, and would change the calendar" "Não informado, e mudaria o calendário" "Sin indicar, y cambiaría el calendario" "Non indicato, e cambierebbe il calendario" "Не указано, но изменило бы календарь";
    /// Head of a column.
    WHEN = "When" "Quando" "Cuándo" "Quando" "Когда";
    /// Head of a column.
    TEAM = "Team" "Equipe" "Equipo" "Gruppo" "Команда";
    /// Head of a column.
    STEPS = "Steps" "Passos" "Pasos" "Passi" "Шаги";
    /// Head of a column.
    LENGTH = "Length" "Duração" "Duración" "Durata" "Длительность";
    /// Head of a column.
    PEOPLE = "People moved" "Pessoas movidas" "Personas movidas" "Persone spostate" "Переносится людей";
    /// Label.
    GATE = "Gate: go on only when the check is passed" "Barreira: siga só quando a verificação passar" "Compuerta: siga solo si la comprobación se supera" "Soglia: prosegua solo a verifica superata" "Порог: дальше только после проверки";
    /// Label.
    DONE = "Done" "Feito" "Hecho" "Fatto" "Сделано";
    /// Label.
    LATE = "too late" "tarde demais" "demasiado tarde" "troppo tardi" "слишком поздно";
    /// Label.
    MISSED = "missed" "perdido" "vencido" "scaduto" "пропущено";
    /// Name of a window.
    CUTOVER = "Cutover window" "Janela de transferência" "Ventana de cambio" "Finestra di passaggio" "Окно переключения";
    /// Name of a window.
    MAINTENANCE = "Maintenance window" "Janela de manutenção" "Ventana de mantenimiento" "Finestra di manutenzione" "Окно обслуживания";
    /// Sentence.
    TOO_SHORT = "The steps in the window of {day} take {low} to {high} min, and the window has {has} min." "Os passos na janela de {day} levam de {low} a {high} min, e a janela tem {has} min." "Los pasos en la ventana del {day} llevan de {low} a {high} min, y la ventana tiene {has} min." "I passi nella finestra del {day} richiedono da {low} a {high} min, e la finestra ha {has} min." "Шаги в окне {day} занимают от {low} до {high} мин, а окно длится {has} мин.";
    /// Sentence.
    NOT_READY = "What must be over before the window of {day} is over on {ready}. Last comes step {step}: {title}." "O que deve terminar antes da janela de {day} termina em {ready}. Por último vem o passo {step}: {title}." "Lo que debe terminar antes de la ventana del {day} termina el {ready}. Lo último es el paso {step}: {title}." "Ciò che deve finire prima della finestra del {day} finisce il {ready}. Per ultimo viene il passo {step}: {title}." "То, что должно закончиться до окна {day}, закончится {ready}. Последний шаг {step}: {title}.";
    /// Sentence.
    FROZEN = "Nothing may be changed on {day}, the day of the window: {why}." "Nada pode ser alterado em {day}, o dia da janela: {why}." "No se puede cambiar nada el {day}, el día de la ventana: {why}." "Nulla può essere modificato il {day}, giorno della finestra: {why}." "В день окна, {day}, ничего менять нельзя: {why}.";
    /// Sentence.
    NO_WAVE = "The maintenance windows do not suffice for step {step}: {title}. People left over: {people}." "As janelas de manutenção não bastam para o passo {step}: {title}. Pessoas que sobram: {people}." "Las ventanas de mantenimiento no bastan para el paso {step}: {title}. Personas que sobran: {people}." "Le finestre di manutenzione non bastano per il passo {step}: {title}. Persone che restano: {people}." "Окон обслуживания не хватает для шага {step}: {title}. Остаётся людей: {people}.";
    /// Sentence.
    NO_WAVE_UNCOUNTED = "The maintenance windows do not suffice for step {step}: {title}." "As janelas de manutenção não bastam para o passo {step}: {title}." "Las ventanas de mantenimiento no bastan para el paso {step}: {title}." "Le finestre di manutenzione non bastano per il passo {step}: {title}." "Окон обслуживания не хватает для шага {step}: {title}.";
    /// Sentence.
    NO_WINDOW = "From step {step} on, one more cutover window is needed: {title}." "A partir do passo {step} é preciso mais uma janela de transferência: {title}." "Desde el paso {step} hace falta otra ventana de cambio: {title}." "Dal passo {step} in poi serve un'altra finestra di passaggio: {title}." "Начиная с шага {step} нужно ещё одно окно переключения: {title}.";
    /// Label above a list.
    FITS_WITH = "It fits with one of these changes" "Cabe com uma destas mudanças" "Cabe con uno de estos cambios" "Ci sta con uno di questi cambiamenti" "Уложится с одним из этих изменений";
    /// Sentence.
    FITS_WITH_NONE = "No single change was found that makes it fit." "Nenhuma mudança única que resolva foi encontrada." "No se encontró ningún cambio único que lo resuelva." "Non si è trovato alcun singolo cambiamento che basti." "Одного изменения, которого хватило бы, не найдено.";
    /// Sentence.
    LONGER = "Make the window longer by {minutes} min." "Alongue a janela em {minutes} min." "Alargue la ventana {minutes} min." "Allunghi la finestra di {minutes} min." "Удлините окно на {minutes} мин.";
    /// Sentence.
    LATER = "Move the window to {day}; days later: {days}." "Passe a janela para {day}; dias depois: {days}." "Pase la ventana al {day}; días después: {days}." "Sposti la finestra al {day}; giorni dopo: {days}." "Перенесите окно на {day}; позже на дней: {days}.";
    /// Sentence.
    EARLIER = "Move the window to {day}; days earlier: {days}." "Passe a janela para {day}; dias antes: {days}." "Pase la ventana al {day}; días antes: {days}." "Sposti la finestra al {day}; giorni prima: {days}." "Перенесите окно на {day}; раньше на дней: {days}.";
    /// Sentence.
    MORE_PEOPLE = "Move up to this many people at once: {people}." "Mova de uma vez até este número de pessoas: {people}." "Mueva de una vez hasta este número de personas: {people}." "Sposti in una volta fino a questo numero di persone: {people}." "Переносите за один раз до такого числа людей: {people}.";
    /// Sentence.
    MORE_WINDOWS = "Agree on more windows to move users: {count}, the first on {day}, then every week." "Combine mais janelas para mover usuários: {count}, a primeira em {day}, depois a cada semana." "Acuerde más ventanas para mover usuarios: {count}, la primera el {day}, luego cada semana." "Concordi altre finestre per spostare utenti: {count}, la prima il {day}, poi ogni settimana." "Согласуйте ещё окна для переноса пользователей: {count}, первое {day}, затем каждую неделю.";
    /// Sentence.
    MORE_CUTOVERS = "Agree on more cutover windows: {count}, the first on {day}, then every week." "Combine mais janelas de transferência: {count}, a primeira em {day}, depois a cada semana." "Acuerde más ventanas de cambio: {count}, la primera el {day}, luego cada semana." "Concordi altre finestre di passaggio: {count}, la prima il {day}, poi ogni settimana." "Согласуйте ещё окна переключения: {count}, первое {day}, затем каждую неделю.";
    /// What is due.
    D_ORDER = "Order it" "Encomendar" "Pedirlo" "Ordinare" "Заказать";
    /// What is due.
    D_REQUEST = "Request it" "Solicitar" "Solicitarlo" "Richiedere" "Подать заявку";
    /// What is due.
    D_DONE = "Have it done" "Concluir" "Tenerlo hecho" "Averlo fatto" "Завершить";
    /// What is due.
    D_MINUTE = "Have it done, one old TTL ahead" "Concluir, um TTL antigo antes" "Tenerlo hecho, un TTL anterior antes" "Averlo fatto, un vecchio TTL prima" "Завершить за один прежний TTL";
    /// What is due.
    D_BOOK = "Book the team for the window" "Reservar a equipe para a janela" "Reservar el equipo para la ventana" "Prenotare il gruppo per la finestra" "Договориться о дежурстве в окне";
    /// What is due.
    D_KEEP = "Remove nothing before this day" "Nada remover antes deste dia" "No retirar nada antes de este día" "Non rimuovere nulla prima di questo giorno" "До этого дня ничего не удалять";
    /// A title that stands for several.
    AND_ALIKE = "{title}; alike: {n}" "{title}; iguais: {n}" "{title}; iguales: {n}" "{title}; uguali: {n}" "{title}; таких же: {n}";
    /// Sentence.
    CLOCKS_FORWARD = "The clocks are put forward in the window of {day}: it ends an hour later by the clock." "Os relógios são adiantados na janela de {day}: pelo relógio, ela termina uma hora depois." "Los relojes se adelantan en la ventana del {day}: por el reloj termina una hora más tarde." "Gli orologi vanno avanti nella finestra del {day}: secondo l'orologio finisce un'ora dopo." "В окне {day} часы переводят вперёд: по часам оно кончится на час позже.";
    /// Sentence.
    CLOCKS_BACK = "The clocks are put back in the window of {day}: an hour comes twice, and the window ends an hour earlier by the clock." "Os relógios são atrasados na janela de {day}: uma hora se repete e, pelo relógio, ela termina uma hora antes." "Los relojes se atrasan en la ventana del {day}: una hora se repite y, por el reloj, termina una hora antes." "Gli orologi vanno indietro nella finestra del {day}: un'ora si ripete e, secondo l'orologio, finisce un'ora prima." "В окне {day} часы переводят назад: один час повторится, и по часам окно кончится на час раньше.";
    /// Sentence.
    NO_SUCH_HOUR = "The hour at which the window of {day} begins does not exist: the clocks are put forward over it." "A hora em que a janela de {day} começa não existe: os relógios são adiantados sobre ela." "La hora en que comienza la ventana del {day} no existe: los relojes se adelantan sobre ella." "L'ora in cui inizia la finestra del {day} non esiste: gli orologi la saltano." "Часа, в который начинается окно {day}, не существует: часы переводят через него вперёд.";
    /// Sentence.
    HOUR_TWICE = "The hour at which the window of {day} begins comes twice, because the clocks are put back; the first one is meant." "A hora em que a janela de {day} começa ocorre duas vezes, pois os relógios são atrasados; vale a primeira." "La hora en que comienza la ventana del {day} se da dos veces, porque los relojes se atrasan; vale la primera." "L'ora in cui inizia la finestra del {day} si ripete, perché gli orologi vanno indietro; vale la prima." "Час, в который начинается окно {day}, повторяется, потому что часы переводят назад; имеется в виду первый.";
    /// Day of the week.
    SUNDAY = "Sun" "dom" "dom" "dom" "вс";
    /// Day of the week.
    MONDAY = "Mon" "seg" "lun" "lun" "пн";
    /// Day of the week.
    TUESDAY = "Tue" "ter" "mar" "mar" "вт";
    /// Day of the week.
    WEDNESDAY = "Wed" "qua" "mié" "mer" "ср";
    /// Day of the week.
    THURSDAY = "Thu" "qui" "jue" "gio" "чт";
    /// Day of the week.
    FRIDAY = "Fri" "sex" "vie" "ven" "пт";
    /// Day of the week.
    SATURDAY = "Sat" "sáb" "sáb" "sab" "сб";
}

/// The days of the week, Sunday first.
pub(super) const WEEK: [Text; 7] = [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY];

//! The runbook's own words.

use crate::text::Text;

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $en:literal $pt:literal $es:literal $it:literal $ru:literal;)+) => {
        $($(#[$doc])* pub const $name: Text = Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru };)+
        /// All phrases, for the tests of texts.
        pub const ALL: &[(&str, Text)] = &[$((stringify!($name), $name),)+];
    };
}
/// Declares words of the paper, and the list of them for the tests of texts.
pub(super) use phrases;

phrases! {
    /// Heading of the cover.
    RUNBOOK = "Runbook" "Roteiro de execução" "Guía de ejecución" "Piano operativo" "План работ";
    /// Field.
    PATH = "Path" "Caminho" "Vía" "Percorso" "Путь";
    /// Field.
    STANDING = "Standing" "Situação" "Estado" "Stato" "Состояние";
    /// Field.
    FINGERPRINT = "Fingerprint of the plan" "Impressão digital do plano" "Huella del plan" "Impronta del piano" "Отпечаток плана";
    /// Field.
    PLANNED_ON = "Planned on" "Planejado em" "Planificado el" "Pianificato il" "Дата планирования";
    /// Field.
    WINDOW = "Cutover window" "Janela de transferência" "Ventana de cambio" "Finestra di passaggio" "Окно переключения";
    /// Value of the window field.
    WINDOW_VALUE = "{day}, {minutes} min" "{day}, {minutes} min" "{day}, {minutes} min" "{day}, {minutes} min" "{day}, {minutes} мин";
    /// Where nothing was told.
    NOT_TOLD = "not told" "não informado" "no indicado" "non indicato" "не указано";
    /// Where none was told.
    NONE = "none" "nenhum" "ninguno" "nessuno" "нет";
    /// Field on the cover.
    APPROVED_BY = "Approved by" "Aprovado por" "Aprobado por" "Approvato da" "Утвердил";
    /// Field on the cover.
    LED_BY = "Led by" "Conduzido por" "Dirigido por" "Diretto da" "Руководит";
    /// Chapter.
    SUMMARY = "Summary" "Resumo" "Resumen" "Riepilogo" "Сводка";
    /// Sentence.
    STEPS_AND_TIME = "Steps: {steps}. Work and waiting, one step after the other: {time}." "Passos: {steps}. Trabalho e espera, um passo após o outro: {time}." "Pasos: {steps}. Trabajo y espera, un paso tras otro: {time}." "Passi: {steps}. Lavoro e attesa, un passo dopo l'altro: {time}." "Шагов: {steps}. Работа и ожидание, шаг за шагом: {time}.";
    /// Sentence.
    NOTHING_DARK = "On this plan no partner goes dark for any user." "Neste plano nenhum parceiro fica sem conexão para nenhum usuário." "En este plan ningún socio queda sin conexión para ningún usuario." "In questo piano nessun partner resta al buio per nessun utente." "По этому плану ни один партнёр не пропадает ни у одного пользователя.";
    /// Sentence.
    LONGEST_DARK = "Longest time without XMPP for any partner and user: {time}." "Maior tempo sem XMPP para um parceiro e um usuário: {time}." "Tiempo más largo sin XMPP para un socio y un usuario: {time}." "Tempo più lungo senza XMPP per un partner e un utente: {time}." "Наибольшее время без XMPP для партнёра и пользователя: {time}.";
    /// Sentence.
    PEOPLE_MINUTES = "People × minutes without XMPP, over all partners and both directions: {low} to {high}." "Pessoas × minutos sem XMPP, todos os parceiros e os dois sentidos: {low} a {high}." "Personas × minutos sin XMPP, todos los socios y ambos sentidos: de {low} a {high}." "Persone × minuti senza XMPP, tutti i partner e i due sensi: da {low} a {high}." "Люди × минуты без XMPP по всем партнёрам в обе стороны: от {low} до {high}.";
    /// Sentence.
    POINT_OF_NO_RETURN = "Last point of return: before step {step}, “{title}”." "Último ponto de retorno: antes do passo {step}, “{title}”." "Último punto de retorno: antes del paso {step}, «{title}»." "Ultimo punto di ritorno: prima del passo {step}, «{title}»." "Последняя точка возврата: перед шагом {step}, «{title}».";
    /// Sentence.
    ALL_REVERSIBLE = "Every step has a way back." "Cada passo tem um caminho de volta." "Cada paso tiene vuelta atrás." "Ogni passo ha una via di ritorno." "У каждого шага есть путь назад.";
    /// Sentence.
    JUDGED = "States checked: {states}. Transitions: {transitions}. Invariants: {invariants}. Violations: {violations}." "Estados verificados: {states}. Transições: {transitions}. Invariantes: {invariants}. Violações: {violations}." "Estados comprobados: {states}. Transiciones: {transitions}. Invariantes: {invariants}. Infracciones: {violations}." "Stati controllati: {states}. Transizioni: {transitions}. Invarianti: {invariants}. Violazioni: {violations}." "Проверено состояний: {states}. Переходов: {transitions}. Инвариантов: {invariants}. Нарушений: {violations}.";
    /// Sentence.
    NOT_ALL_JUDGED = "Not every reachable state was checked; the plan is not proven." "Nem todo estado alcançável foi verificado; o plano não está provado." "No se comprobaron todos los estados alcanzables; el plan no está demostrado." "Non tutti gli stati raggiungibili sono stati controllati; il piano non è dimostrato." "Проверены не все достижимые состояния; план не доказан.";
    /// Sentence.
    DRAFT = "This is a draft: do not follow it while something blocks or is not answered." "Isto é um rascunho: não o siga enquanto algo bloquear ou faltar resposta." "Esto es un borrador: no lo siga mientras algo bloquee o falte una respuesta." "Questa è una bozza: non la segua finché qualcosa blocca o manca una risposta." "Это черновик: не следуйте ему, пока есть препятствия или вопросы без ответа.";
    /// Sentence.
    NO_STEPS = "There are no steps to show." "Não há passos a mostrar." "No hay pasos que mostrar." "Non ci sono passi da mostrare." "Шагов для показа нет.";
    /// Chapter.
    DARK = "What goes dark" "O que fica sem conexão" "Qué queda sin conexión" "Che cosa resta al buio" "Что пропадает";
    /// Column.
    PARTNER = "Partner" "Parceiro" "Socio" "Partner" "Партнёр";
    /// Column.
    USERS = "Users" "Usuários" "Usuarios" "Utenti" "Пользователи";
    /// Column.
    DIRECTION = "Direction" "Sentido" "Sentido" "Direzione" "Направление";
    /// Column.
    FROM_STEP = "From step" "Do passo" "Del paso" "Dal passo" "С шага";
    /// Column.
    TO_STEP = "To step" "Ao passo" "Al paso" "Al passo" "По шаг";
    /// Column.
    MINUTES = "Minutes" "Minutos" "Minutos" "Minuti" "Минуты";
    /// Column.
    WHY = "Why" "Por quê" "Por qué" "Perché" "Почему";
    /// Cell.
    TO_THE_END = "to the end" "até o fim" "hasta el final" "fino alla fine" "до конца";
    /// Chapter.
    BLOCKS = "What stands in the way" "O que impede" "Qué lo impide" "Che cosa lo impedisce" "Что мешает";
    /// Heading.
    OPEN_QUESTIONS = "Open questions" "Perguntas em aberto" "Preguntas abiertas" "Domande aperte" "Открытые вопросы";
    /// Column.
    TEAM = "Who" "Quem" "Quién" "Chi" "Кто";
    /// Column.
    STEP = "Step" "Passo" "Paso" "Passo" "Шаг";
    /// Column.
    WHAT = "What" "O quê" "Qué" "Che cosa" "Что";
    /// Column.
    KEY = "Key" "Chave" "Clave" "Chiave" "Ключ";
    /// Label in a step.
    WHO = "Who" "Quem" "Quién" "Chi" "Кто";
    /// Label in a step.
    TOOL = "Tool" "Ferramenta" "Herramienta" "Strumento" "Средство";
    /// Label in a step.
    TIME = "Time" "Tempo" "Tiempo" "Tempo" "Время";
    /// Label in a step.
    IMPACT = "Users notice" "Os usuários percebem" "Los usuarios notan" "Gli utenti notano" "Пользователи заметят";
    /// Label in a step.
    WHY_HERE = "Why here" "Por que aqui" "Por qué aquí" "Perché qui" "Почему здесь";
    /// Label in a step.
    CHECK = "Check" "Verificar" "Comprobar" "Verificare" "Проверить";
    /// Label in a step.
    EXPECT = "Expected" "Esperado" "Esperado" "Atteso" "Ожидается";
    /// Label in a step.
    ABORT = "Stop and go back when" "Pare e volte quando" "Deténgase y vuelva atrás si" "Fermarsi e tornare indietro se" "Остановитесь и вернитесь, если";
    /// Label in a step.
    WAY_BACK = "Way back" "Caminho de volta" "Vuelta atrás" "Via di ritorno" "Путь назад";
    /// Label in a step.
    NO_WAY_BACK = "No way back" "Sem volta" "Sin vuelta atrás" "Nessun ritorno" "Пути назад нет";
    /// Label in a step.
    NOTE = "Note" "Nota" "Nota" "Nota" "Примечание";
    /// Chapter, and label in a step.
    TROUBLE = "When a check fails" "Quando uma verificação falha" "Cuando falla una comprobación" "Quando una verifica fallisce" "Если проверка не прошла";
    /// Label in a step.
    CONTRADICTION = "The documents disagree" "Os documentos divergem" "Los documentos discrepan" "I documenti discordano" "Документы расходятся";
    /// Label in a step.
    SOURCES_OF = "Sources" "Fontes" "Fuentes" "Fonti" "Источники";
    /// Label in a step.
    DONE_AT = "Done at" "Feito às" "Hecho a las" "Fatto alle" "Выполнено в";
    /// Label in a step.
    PLANNED_AT = "Planned for" "Planejado para" "Previsto para" "Previsto per" "Запланировано на";
    /// Label in a step.
    SIGNED = "Signature" "Assinatura" "Firma" "Firma" "Подпись";
    /// Sentence.
    WAITS_FOR = "After step {n}, which makes this true: {fact}" "Após o passo {n}, que torna isto verdade: {fact}" "Después del paso {n}, que hace cierto esto: {fact}" "Dopo il passo {n}, che rende vero questo: {fact}" "После шага {n}, который делает верным: {fact}";
    /// Sentence.
    COMES_AFTER_USE = "After step {n}, which still needs this: {fact}" "Após o passo {n}, que ainda precisa disto: {fact}" "Después del paso {n}, que aún necesita esto: {fact}" "Dopo il passo {n}, che ha ancora bisogno di questo: {fact}" "После шага {n}, которому ещё нужно: {fact}";
    /// Sentence.
    WAITS_FOR_NOTHING = "It waits for no other step." "Não espera por nenhum outro passo." "No espera a ningún otro paso." "Non attende nessun altro passo." "Не ждёт других шагов.";
    /// Chapter.
    ROLLBACK = "Rollback" "Reversão" "Reversión" "Ripristino" "Откат";
    /// Sentence.
    ROLLBACK_SAYS = "Go back step by step, the last one done first. In the window, go back as soon as an abort criterion is seen or the remaining time is shorter than the way back." "Volte passo a passo, começando pelo último feito. Na janela, volte assim que um critério de parada aparecer ou o tempo restante for menor que o caminho de volta." "Vuelva paso a paso, empezando por el último hecho. En la ventana, vuelva en cuanto aparezca un criterio de parada o el tiempo restante sea menor que la vuelta atrás." "Torni indietro passo per passo, dall'ultimo eseguito. Nella finestra, torni indietro appena compare un criterio di arresto o il tempo rimasto è più breve della via di ritorno." "Возвращайтесь шаг за шагом, начиная с последнего. В окне возвращайтесь, как только замечен признак остановки или оставшееся время короче пути назад.";
    /// Chapter.
    RISKS = "Accepted risks and notes" "Riscos aceitos e notas" "Riesgos aceptados y notas" "Rischi accettati e note" "Принятые риски и примечания";
    /// Column.
    RULE = "Rule" "Regra" "Regla" "Regola" "Правило";
    /// Findings that are counted and not told.
    MORE_ALIKE = "Further cases of the same at this place: {n}." "Outros casos iguais neste lugar: {n}." "Otros casos iguales en este lugar: {n}." "Altri casi uguali in questo punto: {n}." "Ещё таких же случаев в этом месте: {n}.";
    /// Column.
    FINDING = "Finding" "Constatação" "Hallazgo" "Rilievo" "Замечание";
    /// Column.
    REMEDY = "What to do" "O que fazer" "Qué hacer" "Che cosa fare" "Что делать";
    /// Chapter.
    ESTATE = "The estate" "O ambiente" "El entorno" "L'ambiente" "Инфраструктура";
    /// Chapter.
    SOURCES = "Sources and how sure they are" "Fontes e grau de certeza" "Fuentes y su certeza" "Fonti e loro certezza" "Источники и их надёжность";
    /// Column.
    SOURCE = "Source" "Fonte" "Fuente" "Fonte" "Источник";
    /// Column.
    READ_ON = "Copy of" "Cópia de" "Copia de" "Copia del" "Копия от";
    /// Column.
    CERTAINTY = "Certainty" "Certeza" "Certeza" "Certezza" "Надёжность";
    /// Sentence of a question.
    QUESTION = "{row}: {column}" "{row} — {column}" "{row}: {column}" "{row}: {column}" "{row}: {column}";
    /// Question for a whole table.
    QUESTION_TABLE = "Nothing is listed yet under: {table}" "Nada listado ainda em: {table}" "Aún no hay nada en: {table}" "Ancora nulla in: {table}" "Пока ничего не указано: {table}";
    /// Sentence: where a step may stand.
    SLOT = "It may stand from place {earliest} to place {latest}." "Pode ficar da posição {earliest} à posição {latest}." "Puede estar de la posición {earliest} a la {latest}." "Può stare dalla posizione {earliest} alla {latest}." "Может стоять на местах с {earliest} по {latest}.";
    /// Sentence: the longest chain of waits.
    CRITICAL = "However many people help, the plan takes at least: {time}. These steps decide it: {steps}." "Por mais pessoas que ajudem, o plano leva no mínimo: {time}. Estes passos decidem: {steps}." "Por muchas personas que ayuden, el plan dura como mínimo: {time}. Lo deciden estos pasos: {steps}." "Per quante persone aiutino, il piano richiede almeno: {time}. Lo decidono questi passi: {steps}." "Сколько бы людей ни помогало, план займёт не меньше: {time}. Это определяют шаги: {steps}.";
    /// Sentence: lanes.
    LANES = "Lanes that may run side by side: {n}." "Faixas que podem andar lado a lado: {n}." "Carriles que pueden ir en paralelo: {n}." "Corsie che possono procedere in parallelo: {n}." "Дорожек, которые могут идти параллельно: {n}.";
    /// Sentence: the present state.
    SAFE_HERE = "It is safe here." "Aqui é seguro." "Aquí es seguro." "Qui si è al sicuro." "Здесь безопасно.";
    /// Sentence: the present state, in the declared window.
    SAFE_IN_WINDOW = "The declared window is open; what is dark now was announced." "A janela declarada está aberta; o que está fora do ar agora foi anunciado." "La ventana declarada está abierta; lo que ahora está caído fue anunciado." "La finestra dichiarata è aperta; ciò che ora è interrotto era annunciato." "Объявленное окно открыто; о том, что сейчас не работает, было сообщено.";
    /// Sentence before what is in danger.
    NOT_SAFE_HERE = "It is not safe here." "Aqui não é seguro." "Aquí no es seguro." "Qui non si è al sicuro." "Здесь небезопасно.";
    /// Label of a move.
    UNDO_STEP = "Undo step {n}: {title}" "Desfazer o passo {n}: {title}" "Deshacer el paso {n}: {title}" "Annullare il passo {n}: {title}" "Отменить шаг {n}: {title}";
    /// Label of a move.
    DO_STEP = "Do step {n}: {title}" "Fazer o passo {n}: {title}" "Hacer el paso {n}: {title}" "Eseguire il passo {n}: {title}" "Выполнить шаг {n}: {title}";
    /// Sentence before moves.
    SHORTEST_TO_SAFETY = "The shortest way to safety, in steps: {n}." "O caminho mais curto até um estado seguro, em passos: {n}." "La vía más corta a un estado seguro, en pasos: {n}." "La via più breve verso uno stato sicuro, in passi: {n}." "Кратчайший путь в безопасное состояние, шагов: {n}.";
    /// Sentence before moves.
    FORWARD_TO_SAFETY = "Going forward leads to safety, in steps: {n}. A shorter way was not found in the time given." "Seguir adiante leva a um estado seguro, em passos: {n}. Não se achou caminho mais curto no tempo dado." "Seguir adelante lleva a un estado seguro, en pasos: {n}. No se halló una vía más corta en el tiempo dado." "Andando avanti si arriva a uno stato sicuro, in passi: {n}. Nel tempo concesso non si è trovata una via più breve." "Путь вперёд ведёт в безопасное состояние, шагов: {n}. Более короткий путь за отведённое время не найден.";
    /// Sentence: nothing leads to safety.
    NO_SAFETY = "No state that can be reached from here is safe. States looked at: {n}." "Nenhum estado alcançável daqui é seguro. Estados examinados: {n}." "Ningún estado alcanzable desde aquí es seguro. Estados examinados: {n}." "Nessuno stato raggiungibile da qui è sicuro. Stati esaminati: {n}." "Ни одно состояние, достижимое отсюда, не безопасно. Просмотрено состояний: {n}.";
    /// Sentence: the search was given up.
    NO_SAFETY_FOUND = "No way to safety was found, and the search was given up. States looked at: {n}." "Nenhum caminho seguro foi encontrado, e a busca foi interrompida. Estados examinados: {n}." "No se halló ninguna vía segura y la búsqueda se interrumpió. Estados examinados: {n}." "Non si è trovata alcuna via sicura e la ricerca è stata interrotta. Stati esaminati: {n}." "Безопасный путь не найден, поиск прекращён. Просмотрено состояний: {n}.";
    /// Sentence: a step was done before its time.
    DONE_EARLY = "Step {n} was done before what it waits for: {title}." "O passo {n} foi feito antes daquilo que ele espera: {title}." "El paso {n} se hizo antes de lo que espera: {title}." "Il passo {n} è stato eseguito prima di ciò che attende: {title}." "Шаг {n} выполнен раньше того, чего он ждёт: {title}.";
    /// Sentence: a fact was ended before its time.
    ENDED_EARLY = "Step {n} has ended this, and a step that is left needs it: {fact}" "O passo {n} encerrou isto, e um passo restante precisa disso: {fact}" "El paso {n} puso fin a esto, y un paso pendiente lo necesita: {fact}" "Il passo {n} ha posto fine a questo, e un passo rimasto ne ha bisogno: {fact}" "Шаг {n} прекратил это, а оставшемуся шагу это нужно: {fact}";
    /// Sentence: forward.
    STEPS_LEFT = "Steps from here to the goal: {n}." "Passos daqui até o objetivo: {n}." "Pasos desde aquí hasta el objetivo: {n}." "Passi da qui all'obiettivo: {n}." "Шагов отсюда до цели: {n}.";
    /// Sentence: back.
    BACK_WHOLE = "The way back to the start is open, the last step first. Steps to undo: {n}." "O caminho de volta ao início está aberto, começando pelo último passo. Passos a desfazer: {n}." "La vuelta al inicio está abierta, empezando por el último paso. Pasos por deshacer: {n}." "La via di ritorno all'inizio è aperta, a partire dall'ultimo passo. Passi da annullare: {n}." "Путь назад к началу открыт, начиная с последнего шага. Шагов к отмене: {n}.";
    /// Sentence: back is barred.
    BACK_BARRED = "There is no way back to the start: step {n} took something away for good ({title})." "Não há volta ao início: o passo {n} removeu algo em definitivo ({title})." "No hay vuelta al inicio: el paso {n} retiró algo para siempre ({title})." "Non c'è ritorno all'inizio: il passo {n} ha tolto qualcosa per sempre ({title})." "Пути назад к началу нет: шаг {n} убрал что-то навсегда ({title}).";
    /// Sentence: what is not undone.
    BACK_STAYS = "Step {n} stays as it is, because it only adds something: {title}." "O passo {n} fica como está, porque só acrescenta algo: {title}." "El paso {n} queda como está, porque solo añade algo: {title}." "Il passo {n} resta com'è, perché aggiunge soltanto qualcosa: {title}." "Шаг {n} остаётся как есть, потому что он только добавляет: {title}.";
    /// Chapter, and heading of the panel.
    HERE = "You are here" "Você está aqui" "Usted está aquí" "Lei è qui" "Вы здесь";
    /// Sentence: a step was begun and not finished.
    HALF_DONE = "Step {n} was begun and not finished: {title}." "O passo {n} foi iniciado e não concluído: {title}." "El paso {n} se empezó y no se terminó: {title}." "Il passo {n} è stato iniziato e non finito: {title}." "Шаг {n} начат и не завершён: {title}.";
    /// Sentence: what to do about half-done steps.
    HALF_ADVICE = "Finish or undo what was begun before anything else. Until then nobody knows which state it is, and everything said here holds for each state that it can be." "Antes de mais nada, conclua ou desfaça o que foi iniciado. Até lá ninguém sabe qual é o estado, e tudo o que se diz aqui vale para cada estado possível." "Antes que nada, termine o deshaga lo empezado. Hasta entonces nadie sabe cuál es el estado, y todo lo dicho aquí vale para cada estado posible." "Prima di tutto finisca o annulli ciò che è iniziato. Fino ad allora nessuno sa quale sia lo stato, e tutto ciò che si dice qui vale per ogni stato possibile." "Прежде всего завершите или отмените начатое. До этого никто не знает, какое сейчас состояние, и всё сказанное здесь верно для каждого из возможных.";
    /// Heading: lines that are dark now.
    DARK_NOW = "Dark now" "Sem conexão agora" "Sin conexión ahora" "Al buio ora" "Сейчас не работает";
    /// Users and their number, in a cell.
    USERS_COUNTED = "{users} ({n})" "{users} ({n})" "{users} ({n})" "{users} ({n})" "{users} ({n})";
    /// Heading: what was done before its time.
    OUT_OF_ORDER = "Done before its time" "Feito antes da hora" "Hecho antes de tiempo" "Fatto prima del tempo" "Сделано раньше времени";
    /// Heading: moves.
    TO_SAFETY = "The way to safety" "O caminho até um estado seguro" "La vía a un estado seguro" "La via verso uno stato sicuro" "Путь в безопасное состояние";
    /// Heading: the plan from here.
    WAY_FORWARD = "The way forward" "O caminho adiante" "El camino adelante" "La via avanti" "Путь вперёд";
    /// Sentence: time that is left.
    TIME_LEFT = "Work and waiting, one step after the other: {time}." "Trabalho e espera, um passo após o outro: {time}." "Trabajo y espera, un paso tras otro: {time}." "Lavoro e attesa, un passo dopo l'altro: {time}." "Работа и ожидание, шаг за шагом: {time}.";
    /// Sentence: what the judge saw ahead.
    JUDGED_AHEAD = "Every order of these steps was checked from here. States: {states}. Violations: {violations}." "Toda ordem destes passos foi verificada a partir daqui. Estados: {states}. Violações: {violations}." "Se comprobó desde aquí todo orden de estos pasos. Estados: {states}. Infracciones: {violations}." "Ogni ordine di questi passi è stato controllato da qui. Stati: {states}. Violazioni: {violations}." "Отсюда проверен каждый порядок этих шагов. Состояний: {states}. Нарушений: {violations}.";
    /// Sentence: nothing is left to do.
    GOAL_REACHED = "Nothing is left to do." "Não resta nada a fazer." "No queda nada por hacer." "Non resta nulla da fare." "Делать больше нечего.";
    /// Heading: the way back.
    WAY_TO_START = "The way back to the start" "O caminho de volta ao início" "La vuelta al inicio" "La via di ritorno all'inizio" "Путь назад к началу";
    /// Sentence: what is not safe on the way back.
    BACK_DANGER = "On the way back, after {n} of these moves, something is not safe: {danger}" "No caminho de volta, após {n} destas ações, algo não é seguro: {danger}" "En la vuelta, tras {n} de estas acciones, algo no es seguro: {danger}" "Sulla via di ritorno, dopo {n} di queste azioni, qualcosa non è sicuro: {danger}" "На пути назад, после {n} из этих действий, есть опасность: {danger}";
    /// Sentence: how far the point of no return is.
    UNTIL_NO_RETURN = "Steps before the point of no return: {n}. It is “{title}”." "Passos antes do ponto sem retorno: {n}. Ele é “{title}”." "Pasos antes del punto sin retorno: {n}. Es «{title}»." "Passi prima del punto di non ritorno: {n}. È «{title}»." "Шагов до точки невозврата: {n}. Это «{title}».";
    /// Sentence: the point of no return lies behind.
    NO_RETURN_PASSED = "The point of no return lies behind: “{title}”." "O ponto sem retorno ficou para trás: “{title}”." "El punto sin retorno quedó atrás: «{title}»." "Il punto di non ritorno è alle spalle: «{title}»." "Точка невозврата позади: «{title}».";
    /// Label of a move that the plan has no number for.
    UNDO_OTHER = "Undo: {title}" "Desfazer: {title}" "Deshacer: {title}" "Annullare: {title}" "Отменить: {title}";
    /// Label of a move that the plan has no number for.
    DO_OTHER = "Do: {title}" "Fazer: {title}" "Hacer: {title}" "Eseguire: {title}" "Выполнить: {title}";
    /// Label of a step that was begun and is to be finished.
    FINISH_STEP = "Finish step {n}: {title}" "Concluir o passo {n}: {title}" "Terminar el paso {n}: {title}" "Finire il passo {n}: {title}" "Завершить шаг {n}: {title}";
    /// Heading: ticks of steps that are not in the plan.
    STRANGERS = "Ticked, but no longer a step of the plan" "Marcado, mas já não é um passo do plano" "Marcado, pero ya no es un paso del plan" "Spuntato, ma non è più un passo del piano" "Отмечено, но это больше не шаг плана";
    /// Label before what was written down about a half-done step.
    BEGUN_AT = "Begun, not finished, at" "Iniciado, não concluído, às" "Empezado, sin terminar, a las" "Iniziato, non finito, alle" "Начато, не завершено, в";
    /// Sentence before cells.
    CONFLICT = "These answers together make the block, and none of them can be left out: {cells}." "Estas respostas juntas causam o bloqueio, e nenhuma pode ser omitida: {cells}." "Estas respuestas juntas causan el bloqueo, y ninguna sobra: {cells}." "Queste risposte insieme causano il blocco, e nessuna è superflua: {cells}." "Эти ответы вместе создают препятствие, и ни один не лишний: {cells}.";
    /// Sentence: a conflict that no answer makes.
    CONFLICT_EMPTY = "No answer makes the block; something is missing." "Nenhuma resposta causa o bloqueio; falta algo." "Ninguna respuesta causa el bloqueo; falta algo." "Nessuna risposta causa il blocco; manca qualcosa." "Препятствие создано не ответами: чего-то не хватает.";
    /// A cell and its value, inside a list.
    CELL_VALUE = "{cell} = {value}" "{cell} = {value}" "{cell} = {value}" "{cell} = {value}" "{cell} = {value}";
    /// Sentence: what undoes a block.
    UNLOCK = "With this one change the block is gone: {change}. Standing then: {standing}." "Com esta única mudança o bloqueio some: {change}. Situação então: {standing}." "Con este único cambio el bloqueo desaparece: {change}. Estado entonces: {standing}." "Con questo solo cambiamento il blocco sparisce: {change}. Stato allora: {standing}." "С этим единственным изменением препятствие исчезает: {change}. Состояние тогда: {standing}.";
    /// Sentence: nothing undoes a block.
    NO_UNLOCK = "No single change of a yes or no, of a choice or of a reference undoes it." "Nenhuma mudança única de um sim ou não, de uma escolha ou de uma referência o desfaz." "Ningún cambio único de un sí o no, de una opción o de una referencia lo deshace." "Nessun singolo cambiamento di un sì o no, di una scelta o di un riferimento lo risolve." "Ни одно отдельное изменение ответа «да» или «нет», выбора или ссылки его не снимает.";
    /// How a message travels.
    HOW_LEGACY = "Legacy gateway" "Gateway herdado" "Puerta heredada" "Gateway legacy" "Устаревший шлюз";
    /// How a message travels.
    HOW_EDGE = "XMPP proxy on the Edge" "Proxy XMPP na Borda" "Proxy XMPP del perimetral" "Proxy XMPP sull'Edge" "Прокси XMPP на границе";
    /// How a message travels.
    HOW_DARK = "Dark" "Sem conexão" "Sin conexión" "Al buio" "Нет связи";
    /// How a message travels.
    HOW_ENDED = "Ended on purpose" "Encerrado de propósito" "Terminado a propósito" "Terminato di proposito" "Прекращено намеренно";
    /// How a message travels.
    HOW_EITHER = "Depends on the DNS answer" "Depende da resposta DNS" "Depende de la respuesta DNS" "Dipende dalla risposta DNS" "Зависит от ответа DNS";
    /// How a message travels.
    HOW_UNKNOWN = "Not known" "Não se sabe" "No se sabe" "Non si sa" "Неизвестно";
    /// How a message travels.
    HOW_TURNING = "Each at its own step" "Cada um no seu passo" "Cada uno en su paso" "Ciascuno al proprio passo" "Каждый на своём шаге";
    /// Chapter.
    REACH = "Who reaches whom" "Quem alcança quem" "Quién llega a quién" "Chi raggiunge chi" "Кто кого достигает";
    /// Sentence.
    REACH_SAYS = "How a message travels after the steps named in the head; 0 is the state at the start. Partners that fare alike share a row." "Como uma mensagem trafega após os passos indicados no cabeçalho; 0 é o estado inicial. Parceiros na mesma situação dividem uma linha." "Cómo viaja un mensaje tras los pasos indicados en el encabezado; 0 es el estado inicial. Los socios en la misma situación comparten una fila." "Come viaggia un messaggio dopo i passi indicati nell'intestazione; 0 è lo stato iniziale. I partner nella stessa situazione condividono una riga." "Как идёт сообщение после шагов, указанных в заголовке; 0 — начальное состояние. Партнёры с одинаковой судьбой стоят в одной строке.";
    /// Cell: several partners.
    PARTNERS_ALIKE = "Partners alike: {n}" "Parceiros iguais: {n}" "Socios iguales: {n}" "Partner uguali: {n}" "Одинаковых партнёров: {n}";
    /// Cell: several crowds.
    CROWDS_N = "Groups of users: {n}" "Grupos de usuários: {n}" "Grupos de usuarios: {n}" "Gruppi di utenti: {n}" "Групп пользователей: {n}";
    /// Cell: to the partner and from it.
    BOTH_WAYS = "both ways" "nos dois sentidos" "en ambos sentidos" "in entrambi i sensi" "в обе стороны";
    /// Chapter.
    FREEDOM = "What may run side by side" "O que pode andar em paralelo" "Qué puede ir en paralelo" "Che cosa può procedere in parallelo" "Что может идти параллельно";
    /// Sentence.
    FREEDOM_SAYS = "A step may begin as soon as the steps that it waits for are done. Lanes are for people who work at the same time." "Um passo pode começar assim que os passos que ele espera estiverem feitos. As faixas são para quem trabalha ao mesmo tempo." "Un paso puede empezar en cuanto estén hechos los que espera. Los carriles son para quienes trabajan a la vez." "Un passo può iniziare appena sono fatti i passi che attende. Le corsie sono per chi lavora contemporaneamente." "Шаг можно начинать, как только сделаны те, которых он ждёт. Дорожки — для тех, кто работает одновременно.";
    /// Column.
    LANE = "Lane" "Faixa" "Carril" "Corsia" "Дорожка";
    /// Column.
    MAY_STAND = "May stand at" "Pode ficar em" "Puede estar en" "Può stare a" "Возможные места";
    /// Column.
    WAITS_FOR_STEPS = "Waits for" "Espera por" "Espera a" "Attende" "Ждёт";
    /// Column, and mark of a step.
    CRITICAL_MARK = "Critical" "Crítico" "Crítico" "Critico" "Критический";
    /// Heading: what dialback costs.
    SAVINGS = "What SASL EXTERNAL would save" "O que o SASL EXTERNAL pouparia" "Lo que ahorraría SASL EXTERNAL" "Che cosa farebbe risparmiare SASL EXTERNAL" "Что сэкономил бы SASL EXTERNAL";
    /// Sentence: what a partner's change would save.
    SAVING = "Changing {partner} from dialback to SASL EXTERNAL over TLS before the window would save {time} in which messages to it are dark: {after} instead of {before}. People × minutes saved: {low} to {high}." "Mudar {partner} de dialback para SASL EXTERNAL sobre TLS antes da janela pouparia {time} sem conexão para as mensagens destinadas a ele: {after} em vez de {before}. Pessoas × minutos poupados: {low} a {high}." "Cambiar {partner} de dialback a SASL EXTERNAL sobre TLS antes de la ventana ahorraría {time} sin conexión para los mensajes dirigidos a él: {after} en lugar de {before}. Personas × minutos ahorrados: de {low} a {high}." "Passare {partner} da dialback a SASL EXTERNAL su TLS prima della finestra farebbe risparmiare {time} di buio per i messaggi che gli sono diretti: {after} invece di {before}. Persone × minuti risparmiati: da {low} a {high}." "Если до окна перевести {partner} с dialback на SASL EXTERNAL поверх TLS, сообщения к нему будут без связи меньше на {time}: {after} вместо {before}. Экономия, люди × минуты: от {low} до {high}.";
    /// Sentence: the least that is saved.
    SAVING_MAYBE = "At least 0, because the settings of this partner leave other methods besides dialback: it may use certificates already." "No mínimo 0, porque a configuração deste parceiro permite outros métodos além do dialback: talvez ele já use certificados." "Como mínimo 0, porque la configuración de este socio deja otros métodos además de dialback: quizá ya use certificados." "Come minimo 0, perché le impostazioni di questo partner ammettono altri metodi oltre al dialback: forse usa già i certificati." "Не меньше 0, потому что параметры этого партнёра допускают не только dialback: возможно, он уже проверяет сертификаты.";
    /// Sentence: how sure that is.
    SAVINGS_SURE = "Measured with two other XMPP servers ({lab}); for Microsoft's gateways it follows from the protocol ({protocol}). Each side must accept the other's certificate." "Medido com dois outros servidores XMPP ({lab}); para os gateways da Microsoft, decorre do protocolo ({protocol}). Cada lado precisa aceitar o certificado do outro." "Medido con otros dos servidores XMPP ({lab}); para las puertas de enlace de Microsoft se deduce del protocolo ({protocol}). Cada parte debe aceptar el certificado de la otra." "Misurato con due altri server XMPP ({lab}); per i gateway di Microsoft segue dal protocollo ({protocol}). Ciascuna parte deve accettare il certificato dell'altra." "Измерено на двух других серверах XMPP ({lab}); для шлюзов Microsoft это следует из протокола ({protocol}). Каждая сторона должна принимать сертификат другой.";
    /// Sentence: what must be told first.
    SAVINGS_ASK = "What a change would save cannot be said until this is told: {fields}." "Não se pode dizer o que uma mudança pouparia até que isto seja informado: {fields}." "No se puede decir qué ahorraría un cambio hasta que se indique esto: {fields}." "Non si può dire che cosa farebbe risparmiare un cambiamento finché non si indica questo: {fields}." "Что сэкономило бы изменение, нельзя сказать, пока не указано: {fields}.";
}

//! Words of the calendar on the screen.

use crate::estate::TableId;
use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    V_CALENDAR "Calendar" "Calendário" "Calendario" "Calendario" "Календарь";
    CALENDAR_SAYS "Each row is a team and goes from the first day to the last. The list below says the same in words." "Cada linha é uma equipe e vai do primeiro ao último dia. A lista abaixo diz o mesmo em palavras." "Cada fila es un equipo y va del primer al último día. La lista de abajo dice lo mismo con palabras." "Ogni riga è un gruppo e va dal primo all'ultimo giorno. L'elenco sotto dice lo stesso a parole." "Каждая строка — команда, от первого дня до последнего. Список ниже говорит то же словами.";
    K_WORK "Work" "Trabalho" "Trabajo" "Lavoro" "Работа";
    K_LEAD "Ordered or requested" "Pedido ou solicitação" "Pedido o solicitud" "Ordine o richiesta" "Заказ или заявка";
    K_WAIT "Watching" "Observação" "Observación" "Osservazione" "Наблюдение";
    K_WINDOW "Window" "Janela" "Ventana" "Finestra" "Окно";
    K_FROZEN "Freeze" "Congelamento" "Congelación" "Blocco" "Запрет изменений";
    K_DUE "Must be done by" "Fazer até" "Debe hacerse hasta" "Da fare entro" "Сделать до";
    TEAM_SAYS "{team}. Steps: {steps}. From {from} to {until}." "{team}. Passos: {steps}. De {from} a {until}." "{team}. Pasos: {steps}. Del {from} al {until}." "{team}. Passi: {steps}. Dal {from} al {until}." "{team}. Шаги: {steps}. С {from} по {until}.";
    DAY_BY_DAY "Day by day" "Dia a dia" "Día a día" "Giorno per giorno" "День за днём";
    TRY_IT "Try it" "Experimentar" "Probar" "Prova" "Попробовать";
    BY "by {day}" "até {day}" "hasta el {day}" "entro {day}" "до {day}";
    OWN_MINUTES "Plan with own minutes" "Planejar com minutos próprios" "Planificar con minutos propios" "Pianifica con minuti propri" "Задать своё время";
    OWN_MINUTES_GONE "Plan with our minutes again" "Voltar aos nossos minutos" "Volver a nuestros minutos" "Torna ai nostri minuti" "Вернуть наше время";
    EMPTY_WINDOWS "Add the windows in which users may be moved and other work may be done, and further cutover windows. Without any, users are moved in business hours." "Adicione as janelas em que usuários podem ser movidos e outros trabalhos feitos, e outras janelas de transferência. Sem nenhuma, os usuários são movidos no expediente." "Añada las ventanas en las que se pueden mover usuarios y hacer otros trabajos, y otras ventanas de cambio. Sin ninguna, los usuarios se mueven en horario laboral." "Aggiunga le finestre in cui si possono spostare utenti e fare altri lavori, e altre finestre di passaggio. Se non ce ne sono, gli utenti si spostano in orario di lavoro." "Добавьте окна, в которые можно переносить пользователей и вести другие работы, и дополнительные окна переключения. Без них пользователей переносят в рабочее время.";
    EMPTY_FREEZES "Add the times in which nothing may be changed, such as the end of the year." "Adicione os períodos em que nada pode ser alterado, como o fim do ano." "Añada los periodos en los que no se puede cambiar nada, como el fin de año." "Aggiunga i periodi in cui nulla può essere modificato, come la fine dell'anno." "Добавьте периоды, когда ничего менять нельзя, например конец года.";
    EMPTY_TIMINGS "Open a step of the plan to give it your own minutes; they are kept here." "Abra um passo do plano para dar a ele seus próprios minutos; eles ficam aqui." "Abra un paso del plan para darle sus propios minutos; se guardan aquí." "Apra un passo del piano per dargli i Suoi minuti; si conservano qui." "Откройте шаг плана, чтобы задать своё время; оно хранится здесь.";
}

/// What belongs into a table of the calendar that has no rows.
pub const fn empty(table: TableId) -> Text {
    match table {
        TableId::Window => EMPTY_WINDOWS,
        TableId::Freeze => EMPTY_FREEZES,
        _ => EMPTY_TIMINGS,
    }
}

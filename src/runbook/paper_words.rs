//! Words of the first pages, of the way back, and of the risks.

use crate::text::Text;

super::phrases::phrases! {
    /// Heading on the cover.
    CONTENTS = "Contents" "Sumário" "Índice" "Sommario" "Содержание";
    /// A chapter of the contents that holds steps.
    WITH_STEPS = "{chapter} (steps {steps})" "{chapter} (passos {steps})" "{chapter} (pasos {steps})" "{chapter} (passi {steps})" "{chapter} (шаги {steps})";
    /// Heading on the cover.
    PEOPLE = "People" "Pessoas" "Personas" "Persone" "Люди";
    /// Column: what somebody is in this plan.
    ROLE = "Role" "Papel" "Función" "Ruolo" "Роль";
    /// Column, to be filled in by hand.
    NAME_AND_PHONE = "Name and telephone" "Nome e telefone" "Nombre y teléfono" "Nome e telefono" "Имя и телефон";
    /// Column, to be filled in by hand.
    SIGNATURE_AND_DATE = "Signature and date" "Assinatura e data" "Firma y fecha" "Firma e data" "Подпись и дата";
    /// Column: who does it.
    EXECUTES = "Executes: {team}" "Executa: {team}" "Ejecuta: {team}" "Esegue: {team}" "Выполняет: {team}";
    /// Role.
    SERVICE_DESK = "Service desk" "Central de atendimento" "Centro de atención al usuario" "Help desk" "Служба поддержки";
    /// Column.
    WHO_NOTICES = "What users notice" "O que os usuários percebem" "Qué notan los usuarios" "Che cosa notano gli utenti" "Что заметят пользователи";
    /// What is not listed.
    MORE_LISTED = "Not listed on this page: {n}." "Não listados nesta página: {n}." "No incluidos en esta página: {n}." "Non elencati in questa pagina: {n}." "Не указано на этой странице: {n}.";
    /// Sentence: no step is noticed.
    NOTHING_NOTICED = "Users notice none of the steps." "Os usuários não percebem nenhum dos passos." "Los usuarios no notan ninguno de los pasos." "Gli utenti non notano nessuno dei passi." "Ни один из шагов пользователи не заметят.";
    /// Sentence: lines that are ended on purpose.
    ENDED_FOR = "XMPP ends for good, on purpose, with: {partners}." "O XMPP termina de vez, de propósito, com: {partners}." "XMPP termina para siempre, a propósito, con: {partners}." "XMPP termina per sempre, di proposito, con: {partners}." "XMPP намеренно прекращается навсегда с партнёрами: {partners}.";
    /// Cell: several partners.
    PARTNERS_N = "Partners: {n}" "Parceiros: {n}" "Socios: {n}" "Partner: {n}" "Партнёров: {n}";
    /// Heading of a table to be signed.
    DECISIONS = "Points of decision" "Pontos de decisão" "Puntos de decisión" "Punti di decisione" "Точки принятия решений";
    /// Column.
    DECISION = "Decision" "Decisão" "Decisión" "Decisione" "Решение";
    /// Column.
    BEFORE_STEP = "Before step" "Antes do passo" "Antes del paso" "Prima del passo" "Перед шагом";
    /// Column, to be filled in by hand.
    DECIDED_BY = "Decided, by, at" "Decidido, por, às" "Decidido, por, a las" "Deciso, da, alle" "Решено, кем, когда";
    /// A decision.
    BEGIN_PLAN = "Begin the work?" "Iniciar o trabalho?" "¿Empezar el trabajo?" "Iniziare il lavoro?" "Начинать работы?";
    /// A decision.
    BEGIN_WINDOW = "Begin the cutover window?" "Iniciar a janela de transferência?" "¿Empezar la ventana de cambio?" "Iniziare la finestra di passaggio?" "Начинать окно переключения?";
    /// A decision.
    GO_ON_OR_BACK = "Does everything work, or do we go back while time is left for it?" "Tudo funciona, ou voltamos enquanto há tempo?" "¿Todo funciona, o volvemos mientras queda tiempo?" "Funziona tutto, o torniamo indietro finché c'è tempo?" "Всё работает, или возвращаемся, пока есть время?";
    /// A decision.
    PASS_NO_RETURN = "Pass the last point of return?" "Passar do último ponto de retorno?" "¿Pasar el último punto de retorno?" "Superare l'ultimo punto di ritorno?" "Проходить последнюю точку возврата?";
    /// Heading of a list.
    OPEN_RISKS = "Risks: {risks}, accepted: {accepted}. Open questions: {questions}" "Riscos: {risks}, aceitos: {accepted}. Perguntas em aberto: {questions}" "Riesgos: {risks}, aceptados: {accepted}. Preguntas abiertas: {questions}" "Rischi: {risks}, accettati: {accepted}. Domande aperte: {questions}" "Рисков: {risks}, принято: {accepted}. Открытых вопросов: {questions}";
    /// Sentence where nothing takes away for good, and some steps only add.
    NOTHING_TAKEN_AWAY = "Nothing is taken away for good: the way back is open to the end. Steps that only add something, and stay: {steps}." "Nada é removido em definitivo: o caminho de volta fica aberto até o fim. Passos que só acrescentam algo, e ficam: {steps}." "Nada se retira para siempre: la vuelta atrás queda abierta hasta el final. Pasos que solo añaden algo, y quedan: {steps}." "Nulla è rimosso per sempre: la via di ritorno resta aperta fino alla fine. Passi che aggiungono soltanto qualcosa, e restano: {steps}." "Ничего не удаляется безвозвратно: путь назад открыт до конца. Шаги, которые только добавляют и остаются: {steps}.";
    /// Heading of a table.
    TRIGGERS = "Trigger: what makes us go back" "Gatilho: o que nos faz voltar" "Desencadenante: qué nos hace volver" "Innesco: che cosa ci fa tornare indietro" "Признаки, по которым мы возвращаемся";
    /// Heading.
    LAST_MOMENT = "Last moment" "Último momento" "Último momento" "Ultimo momento" "Последний момент";
    /// Sentence: when it is too late in the window.
    LATEST_IN_WINDOW = "In the window of {minutes} min, begin to go back while the time left is longer than the way back takes. Write down here, before the window, how long that is and at what time it is decided:" "Na janela de {minutes} min, comece a voltar enquanto o tempo restante for maior que o da volta. Anote aqui, antes da janela, quanto ela leva e a que hora se decide:" "En la ventana de {minutes} min, empiece a volver mientras el tiempo restante sea mayor que el de la vuelta. Anote aquí, antes de la ventana, cuánto dura y a qué hora se decide:" "Nella finestra di {minutes} min, inizi a tornare indietro finché il tempo rimasto è più lungo della via di ritorno. Annoti qui, prima della finestra, quanto dura e a che ora si decide:" "В окне длительностью {minutes} мин начинайте возврат, пока оставшееся время больше, чем он займёт. Запишите здесь до начала окна, сколько он займёт и в какое время принимается решение:";
    /// Field, to be filled in by hand.
    BACK_TAKES = "The way back takes" "A volta leva" "La vuelta dura" "La via di ritorno dura" "Возврат займёт";
    /// Field, to be filled in by hand.
    DECIDED_AT = "It is decided at" "A decisão é às" "Se decide a las" "Si decide alle" "Решение принимается в";
    /// Heading of a list.
    STEPS_BACK = "The way back, the last step first" "O caminho de volta, o último passo primeiro" "La vuelta atrás, el último paso primero" "La via di ritorno, dall'ultimo passo" "Путь назад, начиная с последнего шага";
    /// Heading of a list.
    BEYOND_RETURN = "Beyond the last point of return" "Além do último ponto de retorno" "Más allá del último punto de retorno" "Oltre l'ultimo punto di ritorno" "За последней точкой возврата";
    /// Heading of a list.
    STAYS = "What stays" "O que fica" "Qué queda" "Che cosa resta" "Что остаётся";
    /// Column, signed by hand or told.
    ACCEPTED_BY = "Accepted: when, by whom, why" "Aceito: quando, por quem, por quê" "Aceptado: cuándo, por quién, por qué" "Accettato: quando, da chi, perché" "Принято: когда, кем, почему";
    /// Sentence above the risks.
    RISKS_SAY = "Who signs a line has read it and takes the risk for this plan." "Quem assina uma linha a leu e assume o risco neste plano." "Quien firma una línea la ha leído y asume el riesgo en este plan." "Chi firma una riga l'ha letta e si assume il rischio per questo piano." "Подписавший строку прочитал её и берёт этот риск на себя.";
    /// Heading of a table.
    NOTES = "Worth knowing" "Vale saber" "Conviene saber" "Da sapere" "Полезно знать";
    /// Sentence in a step of which only what differs is printed.
    AS_STEP = "All else as in step {n}: check, reasons to stop, notes." "Todo o resto como no passo {n}: verificação, motivos para parar, notas." "Todo lo demás como en el paso {n}: comprobación, motivos para detenerse, notas." "Tutto il resto come nel passo {n}: verifica, motivi per fermarsi, note." "Всё остальное как в шаге {n}: проверка, причины остановки, примечания.";
}

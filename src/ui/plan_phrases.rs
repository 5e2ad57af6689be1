//! The words of the plan's views, in five languages.

use crate::plan::slots::Tie;
use crate::session::PlanView;
use crate::text::Text;
use crate::ui::parts::calendar::V_CALENDAR;
use crate::ui::phrases::phrases;

phrases! {
    VIEWS "View of the plan" "Visão do plano" "Vista del plan" "Vista del piano" "Вид плана";
    V_LIST "List" "Lista" "Lista" "Elenco" "Список";
    V_LADDER "Ladder" "Escada" "Escalera" "Scala" "Лестница";
    V_CONTINUITY "Continuity" "Continuidade" "Continuidad" "Continuità" "Связь по шагам";
    LADDER_SAYS "Each row is a step, and each column of the picture is a lane. A line leads from a step down to one that waits for it; the heavy line is the critical path." "Cada linha é um passo, e cada coluna do desenho é uma faixa. Um traço leva de um passo, para baixo, a outro que espera por ele; o traço grosso é o caminho crítico." "Cada fila es un paso y cada columna del dibujo es un carril. Un trazo baja de un paso a otro que lo espera; el trazo grueso es el camino crítico." "Ogni riga è un passo e ogni colonna del disegno è una corsia. Un tratto scende da un passo a uno che lo attende; il tratto spesso è il percorso critico." "Строка — шаг, столбец рисунка — дорожка. Линия ведёт от шага вниз к тому, который его ждёт; жирная линия — критический путь.";
    KEYS_SAY "Choose a step to see its causes and effects. Arrow keys go to the step before or after, Enter opens it, Escape clears the choice." "Escolha um passo para ver suas causas e efeitos. As setas vão ao passo anterior ou seguinte, Enter o abre, Esc desfaz a escolha." "Elija un paso para ver sus causas y efectos. Las flechas van al paso anterior o siguiente, Entrar lo abre, Esc anula la elección." "Scelga un passo per vederne cause ed effetti. Le frecce vanno al passo precedente o successivo, Invio lo apre, Esc annulla la scelta." "Выберите шаг, чтобы увидеть его причины и следствия. Стрелки ведут к предыдущему или следующему шагу, Enter открывает его, Escape снимает выбор.";
    COLUMNS_SAY "Choose the number of a step to see its causes and effects. Arrow keys go from column to column, Enter opens the step, Escape clears the choice." "Escolha o número de um passo para ver suas causas e efeitos. As setas vão de coluna em coluna, Enter abre o passo, Esc desfaz a escolha." "Elija el número de un paso para ver sus causas y efectos. Las flechas van de columna en columna, Entrar abre el paso, Esc anula la elección." "Scelga il numero di un passo per vederne cause ed effetti. Le frecce vanno di colonna in colonna, Invio apre il passo, Esc annulla la scelta." "Выберите номер шага, чтобы увидеть его причины и следствия. Стрелки ведут от столбца к столбцу, Enter открывает шаг, Escape снимает выбор.";
    MARK "Causes and effects of step {n}" "Causas e efeitos do passo {n}" "Causas y efectos del paso {n}" "Cause ed effetti del passo {n}" "Причины и следствия шага {n}";
    T_CHOSEN "Chosen" "Escolhido" "Elegido" "Scelto" "Выбран";
    T_CAUSE "It waits for this" "Espera por este" "Espera a este" "Attende questo" "Он ждёт этого";
    T_EFFECT "Waits for it" "Espera por ele" "Lo espera" "Lo attende" "Ждёт его";
    T_FAR_CAUSE "Comes before" "Vem antes" "Va antes" "Viene prima" "Идёт раньше";
    T_FAR_EFFECT "Comes after" "Vem depois" "Va después" "Viene dopo" "Идёт позже";
    T_APART "Independent" "Independente" "Independiente" "Indipendente" "Независим";
    WAITS_FOR "It waits for steps: {steps}." "Espera pelos passos: {steps}." "Espera a los pasos: {steps}." "Attende i passi: {steps}." "Ждёт шагов: {steps}.";
    ALSO_BEFORE "Through them these must come before it, too: {steps}." "Por meio deles, também devem vir antes: {steps}." "A través de ellos, también deben ir antes: {steps}." "Tramite essi devono venire prima anche: {steps}." "Через них до него должны быть сделаны и: {steps}.";
    AWAITED_BY "These steps wait for it: {steps}." "Estes passos esperam por ele: {steps}." "Lo esperan los pasos: {steps}." "Lo attendono i passi: {steps}." "Его ждут шаги: {steps}.";
    ALSO_AFTER "Through them these must come after it, too: {steps}." "Por meio deles, também devem vir depois: {steps}." "A través de ellos, también deben ir después: {steps}." "Tramite essi devono venire dopo anche: {steps}." "Через них после него должны быть сделаны и: {steps}.";
    AWAITED_BY_NOBODY "No step waits for it." "Nenhum passo espera por ele." "Ningún paso lo espera." "Nessun passo lo attende." "Его не ждёт ни один шаг.";
    BESIDE "It may run beside steps: {steps}." "Pode andar ao lado dos passos: {steps}." "Puede ir en paralelo con los pasos: {steps}." "Può procedere accanto ai passi: {steps}." "Может идти рядом с шагами: {steps}.";
    BESIDE_NOBODY "No step may run beside it." "Nenhum passo pode andar ao lado dele." "Ningún paso puede ir en paralelo con él." "Nessun passo può procedere accanto." "Рядом с ним не может идти ни один шаг.";
    ON_CRITICAL "It lies on the critical path: if it takes longer, so does the plan." "Está no caminho crítico: se demorar mais, o plano também demora." "Está en el camino crítico: si tarda más, el plan también." "È sul percorso critico: se dura di più, anche il piano." "Он на критическом пути: затянется он — затянется и план.";
    SLACK "It may be late by this much without making the plan longer: {time}." "Pode atrasar até este tempo sem alongar o plano: {time}." "Puede retrasarse este tiempo sin alargar el plan: {time}." "Può ritardare di questo tempo senza allungare il piano: {time}." "Может опоздать на это время, не удлиняя плана: {time}.";
    OPEN_STEP "Open step {n}" "Abrir o passo {n}" "Abrir el paso {n}" "Apri il passo {n}" "Открыть шаг {n}";
    CLEAR "Clear the choice" "Desfazer a escolha" "Anular la elección" "Annulla la scelta" "Снять выбор";
    ALIKE_STEPS "Steps alike: {n}" "Passos iguais: {n}" "Pasos iguales: {n}" "Passi uguali: {n}" "Одинаковых шагов: {n}";
    BUNDLE_SAYS "These steps are of one kind, and each waits for steps of the same kinds. They are shown as one; open it to see each." "Estes passos são do mesmo tipo, e cada um espera por passos dos mesmos tipos. São mostrados como um; abra para ver cada um." "Estos pasos son del mismo tipo y cada uno espera a pasos de los mismos tipos. Se muestran como uno; ábralo para ver cada uno." "Questi passi sono dello stesso tipo e ciascuno attende passi degli stessi tipi. Sono mostrati come uno; lo apra per vederli tutti." "Это шаги одного рода, и каждый ждёт шагов одного и того же рода. Они показаны как один; откройте, чтобы увидеть каждый.";
    AWAITED "Waited for by" "Esperado por" "Lo esperan" "Atteso da" "Его ждут";
    MAY_RUN_BESIDE "May run beside" "Pode andar ao lado de" "Puede ir en paralelo con" "Può procedere accanto a" "Может идти рядом с";
    F_LANES "Lanes side by side" "Faixas em paralelo" "Carriles en paralelo" "Corsie in parallelo" "Параллельных дорожек";
    F_CRITICAL "Critical path" "Caminho crítico" "Camino crítico" "Percorso critico" "Критический путь";
    SHOW_LINES "Show only" "Mostrar apenas" "Mostrar solo" "Mostra solo" "Показать только";
    L_ALL "Everything" "Tudo" "Todo" "Tutto" "Всё";
    L_TROUBLED "Dark or not known" "Sem conexão ou incerto" "Sin conexión o incierto" "Al buio o non noto" "Нет связи или неизвестно";
    L_PARTNER "Partner" "Parceiro" "Socio" "Partner" "Партнёр";
    L_EVERY_PARTNER "All partners" "Todos os parceiros" "Todos los socios" "Tutti i partner" "Все партнёры";
    L_NONE "No line is like that." "Nenhuma linha é assim." "Ninguna línea es así." "Nessuna linea è così." "Таких линий нет.";
    SPANS_SAY "Steps at which nothing changes are drawn together." "Passos em que nada muda são desenhados juntos." "Los pasos en los que nada cambia se dibujan juntos." "I passi in cui nulla cambia sono disegnati insieme." "Шаги, на которых ничего не меняется, сведены вместе.";
    TIES "Causes and effects" "Causas e efeitos" "Causas y efectos" "Cause ed effetti" "Причины и следствия";
}

/// The name of a view.
pub const fn view(it: PlanView) -> Text {
    match it {
        PlanView::List => V_LIST,
        PlanView::Ladder => V_LADDER,
        PlanView::Continuity => V_CONTINUITY,
        PlanView::Calendar => V_CALENDAR,
    }
}

/// How a step hangs together with the chosen one.
pub const fn tie(it: Tie) -> Text {
    match it {
        Tie::Chosen => T_CHOSEN,
        Tie::Cause => T_CAUSE,
        Tie::Effect => T_EFFECT,
        Tie::FarCause => T_FAR_CAUSE,
        Tie::FarEffect => T_FAR_EFFECT,
        Tie::Apart => T_APART,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::holes;
    use crate::text::lang::Lang;

    #[test]
    fn every_phrase_has_the_same_holes_in_all_languages() {
        for (name, text) in ALL {
            for lang in Lang::ALL {
                assert_eq!(holes(text.in_lang(lang)), holes(text.en), "{name} {}", lang.tag());
            }
        }
    }
}

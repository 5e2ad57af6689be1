//! Words about why something blocks, and what undoes it.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    WHY_NOT "Why is that, and what would undo it?" "Por que isso, e o que o desfaria?" "¿Por qué es así y qué lo desharía?" "Perché è così, e che cosa lo risolverebbe?" "Почему так и что это снимет?";
    TOGETHER "These answers together make it" "Estas respostas juntas causam isso" "Estas respuestas juntas lo causan" "Queste risposte insieme lo causano" "Это создают вместе эти ответы";
    NONE_NEEDLESS "None of them can be left out: were one not told, the block would be gone." "Nenhuma delas sobra: se uma não fosse informada, o bloqueio sumiria." "Ninguna sobra: si una no se indicara, el bloqueo desaparecería." "Nessuna è superflua: se una non fosse indicata, il blocco sparirebbe." "Ни один из них не лишний: не будь одного указано, препятствия бы не было.";
    SOME_NEEDLESS "The search was given up, so some of them may play no part." "A busca foi interrompida; algumas podem não ter relação." "La búsqueda se interrumpió; puede que algunas no influyan." "La ricerca è stata interrotta; alcune possono non contare." "Поиск прекращён, поэтому некоторые из них могут быть ни при чём.";
    UNLOCKS "Single changes that undo it, the best first" "Mudanças únicas que o desfazem, a melhor primeiro" "Cambios únicos que lo deshacen, el mejor primero" "Singoli cambiamenti che lo risolvono, il migliore per primo" "Отдельные изменения, которые его снимут, лучшие первыми";
    LEADS_TO "Blocks left: {blocks}. Open questions: {questions}. Steps: {steps}." "Bloqueios restantes: {blocks}. Perguntas em aberto: {questions}. Passos: {steps}." "Bloqueos restantes: {blocks}. Preguntas abiertas: {questions}. Pasos: {steps}." "Blocchi rimasti: {blocks}. Domande aperte: {questions}. Passi: {steps}." "Осталось препятствий: {blocks}. Открытых вопросов: {questions}. Шагов: {steps}.";
    LEADS_TO_NO_PLAN "Blocks left: {blocks}. Open questions: {questions}. There is no plan yet." "Bloqueios restantes: {blocks}. Perguntas em aberto: {questions}. Ainda não há plano." "Bloqueos restantes: {blocks}. Preguntas abiertas: {questions}. Aún no hay plan." "Blocchi rimasti: {blocks}. Domande aperte: {questions}. Non c'è ancora un piano." "Осталось препятствий: {blocks}. Открытых вопросов: {questions}. Плана пока нет.";
    TRY_IT "Try it" "Experimentar" "Probar" "Prova" "Попробовать";
    MORE "More changes: {n}" "Outras mudanças: {n}" "Más cambios: {n}" "Altri cambiamenti: {n}" "Другие изменения: {n}";
    NOT_ALL_TRIED "Not every change was tried." "Nem toda mudança foi experimentada." "No se probó cada cambio." "Non ogni cambiamento è stato provato." "Испробованы не все изменения.";
    TYPE_A_VALUE "Another name, number or date may undo it, too. Type one here:" "Outro nome, número ou data também pode desfazê-lo. Digite aqui:" "Otro nombre, número o fecha también puede deshacerlo. Escríbalo aquí:" "Anche un altro nome, numero o data può risolverlo. Lo scriva qui:" "Другое имя, число или дата тоже может его снять. Введите здесь:";
    N_TRIED "The value was changed, and the plan follows it." "O valor foi alterado, e o plano o acompanha." "El valor se cambió, y el plan lo sigue." "Il valore è stato cambiato, e il piano lo segue." "Значение изменено, и план ему следует.";
}

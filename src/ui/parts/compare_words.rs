//! The words for comparing plans, and for plans from outside, in five languages.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    COMPARE "Compare" "Comparar" "Comparar" "Confronta" "Сравнить";
    COMPARE_SAYS "Two plans side by side: what was told differently, and what follows from it." "Dois planos lado a lado: o que foi informado de modo diferente e o que resulta disso." "Dos planes lado a lado: qué se indicó de otro modo y qué se deduce de ello." "Due piani affiancati: che cosa è stato detto diversamente e che cosa ne consegue." "Два плана рядом: в чём различаются сведения и что из этого следует.";
    COMPARE_VEILED "Show the names to compare plans." "Mostre os nomes para comparar planos." "Muestre los nombres para comparar planes." "Mostri i nomi per confrontare i piani." "Чтобы сравнить планы, покажите имена.";
    CHOOSE_TWO "Choose two plans." "Escolha dois planos." "Elija dos planes." "Scelga due piani." "Выберите два плана.";
    BRING "Compare with a link or a file" "Comparar com um link ou arquivo" "Comparar con un vínculo o un archivo" "Confronta con un collegamento o un file" "Сравнить со ссылкой или файлом";
    THIS_PLAN "This plan: {name}" "Este plano: {name}" "Este plan: {name}" "Questo piano: {name}" "Этот план: {name}";
    FROM_LINK "From a link ({n})" "De um link ({n})" "De un vínculo ({n})" "Da un collegamento ({n})" "Из ссылки ({n})";
    APPROVE "Write down that this plan was approved today" "Registrar que este plano foi aprovado hoje" "Anotar que este plan se aprobó hoy" "Registra che questo piano è stato approvato oggi" "Записать, что этот план утверждён сегодня";
    FROM_OUTSIDE "Plan from outside" "Plano de fora" "Plan de fuera" "Piano esterno" "План извне";
    CAME_BY_LINK "This plan came by a link. It stands beside your own, which are untouched." "Este plano veio por um link. Ele está ao lado dos seus, que continuam intactos." "Este plan llegó por un vínculo. Está junto a los suyos, que no se han tocado." "Questo piano è arrivato con un collegamento. Sta accanto ai Suoi, che restano intatti." "Этот план пришёл по ссылке. Он стоит рядом с вашими, которые не затронуты.";
    CAME_BY_FILE "This plan came from the file {file}. It stands beside your own, which are untouched." "Este plano veio do arquivo {file}. Ele está ao lado dos seus, que continuam intactos." "Este plan llegó del archivo {file}. Está junto a los suyos, que no se han tocado." "Questo piano proviene dal file {file}. Sta accanto ai Suoi, che restano intatti." "Этот план пришёл из файла {file}. Он стоит рядом с вашими, которые не затронуты.";
    RULES_OF_TODAY "Links and files carry what was told, not what followed from it. Findings and steps are those of the rules in this page; whoever sent the plan may have seen others if their page was older or newer. Compare fingerprints to be sure that the same was told." "Links e arquivos levam o que foi informado, não o que disso resultou. As constatações e os passos são os das regras desta página; quem enviou o plano pode ter visto outros, se a página era mais antiga ou mais nova. Compare as impressões digitais para ter certeza de que o informado é o mesmo." "Los vínculos y los archivos llevan lo que se indicó, no lo que se dedujo de ello. Los hallazgos y los pasos son los de las reglas de esta página; quien envió el plan pudo ver otros si su página era más antigua o más nueva. Compare las huellas para estar seguro de que se indicó lo mismo." "Collegamenti e file portano ciò che è stato detto, non ciò che ne è seguito. Rilievi e passaggi sono quelli delle regole di questa pagina; chi ha inviato il piano può averne visti altri, se la sua pagina era più vecchia o più nuova. Confronti le impronte per essere certo che sia stato detto lo stesso." "Ссылки и файлы несут сведения, а не выводы из них. Замечания и шаги показаны по правилам этой страницы; отправитель мог видеть другие, если его страница старше или новее. Сверьте отпечатки, чтобы убедиться, что сведения те же.";
    KEEP "Keep" "Manter" "Conservar" "Tieni" "Оставить";
    DISCARD "Discard" "Descartar" "Descartar" "Scarta" "Отказаться";
}

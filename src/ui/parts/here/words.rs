//! Words of the panel that says where one is, and of what is written down about a step.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    SAFE "Safe" "Seguro" "Seguro" "Sicuro" "Безопасно";
    NOT_SAFE "Not safe" "Não é seguro" "No es seguro" "Non sicuro" "Небезопасно";
    IN_WINDOW "In the window" "Na janela" "En la ventana" "Nella finestra" "В окне";
    IT_IS_FINISHED "It is finished" "Foi concluído" "Está terminado" "È finito" "Завершено";
    IT_WAS_UNDONE "It was undone" "Foi desfeito" "Se deshizo" "È stato annullato" "Отменено";
    THIS_IS_DONE "This is done" "Isto está feito" "Esto está hecho" "Questo è fatto" "Сделано";
    TO_DO_NEXT "Next" "A seguir" "A continuación" "Poi" "Далее";
    ALL_OF_THEM "All steps: {n}" "Todos os passos: {n}" "Todos los pasos: {n}" "Tutti i passi: {n}" "Все шаги: {n}";
    WHAT_HAPPENED "What happened" "O que aconteceu" "Qué pasó" "Che cosa è successo" "Что произошло";
    NOT_BEGUN "Not done" "Não feito" "No hecho" "Non fatto" "Не сделано";
    BEGUN "Begun, not finished" "Iniciado, não concluído" "Empezado, sin terminar" "Iniziato, non finito" "Начато, не завершено";
    DONE "Done" "Feito" "Hecho" "Fatto" "Сделано";
    WHEN "When" "Quando" "Cuándo" "Quando" "Когда";
    WHO "By whom" "Por quem" "Por quién" "Da chi" "Кем";
    NOTE "What was noticed" "O que se observou" "Qué se observó" "Che cosa si è notato" "Что замечено";
}

//! The words for plans that are kept in this browser, in five languages.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    FOLLOWED "This plan was changed in another tab. Here is the newer version." "Este plano foi alterado em outra aba. Aqui está a versão mais nova." "Este plan se cambió en otra pestaña. Aquí está la versión más reciente." "Questo piano è stato modificato in un'altra scheda. Ecco la versione più recente." "План изменён в другой вкладке. Здесь показана новая версия.";
    WENT_BESIDE "This plan was changed in another tab, too. Nothing is lost: the other version keeps its name, and yours goes on beside it as a plan of its own." "Este plano também foi alterado em outra aba. Nada se perdeu: a outra versão mantém o nome, e a sua continua ao lado como um plano próprio." "Este plan también se cambió en otra pestaña. No se ha perdido nada: la otra versión conserva su nombre y la suya continúa al lado como un plan propio." "Questo piano è stato modificato anche in un'altra scheda. Non è andato perso nulla: l'altra versione mantiene il nome e la Sua prosegue accanto come piano a sé." "План изменён и в другой вкладке. Ничего не потеряно: та версия сохраняет название, а ваша продолжается рядом как отдельный план.";
    DELETED_ELSEWHERE "This plan was deleted in another tab. It is still open here." "Este plano foi excluído em outra aba. Aqui ele continua aberto." "Este plan se eliminó en otra pestaña. Aquí sigue abierto." "Questo piano è stato eliminato in un'altra scheda. Qui è ancora aperto." "План удалён в другой вкладке. Здесь он ещё открыт.";
    EMPTIED "The browser's storage was emptied. This page still has the plans." "O armazenamento do navegador foi esvaziado. Esta página ainda tem os planos." "Se vació el almacenamiento del navegador. Esta página aún tiene los planes." "La memoria del browser è stata svuotata. Questa pagina ha ancora i piani." "Хранилище браузера очищено. На этой странице планы ещё есть.";
    SAVE_AGAIN "Save again" "Salvar de novo" "Guardar de nuevo" "Salva di nuovo" "Сохранить снова";
    NOT_SAVED "Not saved" "Não salvo" "Sin guardar" "Non salvato" "Не сохранено";
    RAW "Download as it is" "Baixar como está" "Descargar tal cual" "Scarica così com'è" "Скачать как есть";
    NEWER "A plan of a newer version of Cutover" "Um plano de uma versão mais nova do Cutover" "Un plan de una versión más reciente de Cutover" "Un piano di una versione più recente di Cutover" "План более новой версии Cutover";
    RENAME "Rename: {name}" "Renomear: {name}" "Cambiar el nombre: {name}" "Rinomina: {name}" "Переименовать: {name}";
    NEW_NAME "New name" "Novo nome" "Nombre nuevo" "Nuovo nome" "Новое название";
    DONE "Done" "Concluir" "Listo" "Fatto" "Готово";
    COPY_PLAN "Make a copy: {name}" "Fazer uma cópia: {name}" "Hacer una copia: {name}" "Crea una copia: {name}" "Сделать копию: {name}";
}

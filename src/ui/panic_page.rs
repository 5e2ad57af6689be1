//! What the person reads when the program itself has failed.

use std::panic::PanicHookInfo;

use gloo::console::error;
use gloo::utils::{body, document};
use web_sys::Element;

/// Replaces the page by what happened, where the work is, and a way to go on.
///
/// After a panic the program is gone, so the page is written straight into the document, and nothing here may fail
/// in its turn: what cannot be written is left out.
pub fn show(panic: &PanicHookInfo<'_>) {
    let panic = panic.to_string();
    error!(&panic);
    let lang = document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let words = Words::of(&lang);
    let page = body();
    page.set_text_content(None);
    let Some(main) = add(&page, "main", "") else {
        return;
    };
    let _ = main.set_attribute("role", "alert");
    let _ = main.set_attribute("class", "panic");
    add(&main, "h1", words.what);
    add(&main, "p", words.work);
    if let Some(link) = add(&main, "p", "").and_then(|line| add(&line, "a", words.reload)) {
        // An empty address is this page without its fragment, so following it loads the program anew.
        let _ = link.set_attribute("href", "");
    }
    add(&main, "p", words.report);
    add(&main, "pre", &panic);
}

fn add(parent: &Element, tag: &str, text: &str) -> Option<Element> {
    let child = document().create_element(tag).ok()?;
    child.set_text_content(Some(text));
    parent.append_child(&child).ok()?;
    Some(child)
}

/// The page's sentences in one language.
///
/// They do not come from the tables of the application, as those may be what has failed.
struct Words {
    what: &'static str,
    work: &'static str,
    reload: &'static str,
    report: &'static str,
}

impl Words {
    fn of(lang: &str) -> Self {
        match lang.get(..2).unwrap_or_default() {
            "pt" => Self {
                what: "O Cutover parou por causa de um erro próprio.",
                work: "Seu trabalho até a última alteração está salvo neste navegador; nada saiu dele.",
                reload: "Recarregar a página",
                report: "Se acontecer de novo, estas linhas ajudam quem mantém o programa:",
            },
            "es" => Self {
                what: "Cutover se ha detenido por un error propio.",
                work: "Su trabajo hasta el último cambio está guardado en este navegador; nada ha salido de él.",
                reload: "Recargar la página",
                report: "Si vuelve a ocurrir, estas líneas ayudan a quienes mantienen el programa:",
            },
            "it" => Self {
                what: "Cutover si è fermato per un proprio errore.",
                work: "Il lavoro fino all’ultima modifica è salvato in questo browser; nulla ne è uscito.",
                reload: "Ricarica la pagina",
                report: "Se accade di nuovo, queste righe aiutano chi mantiene il programma:",
            },
            "ru" => Self {
                what: "Cutover остановился из-за собственной ошибки.",
                work: "Работа до последнего изменения сохранена в этом браузере; за его пределы ничего не ушло.",
                reload: "Перезагрузить страницу",
                report: "Если это повторится, эти строки помогут тем, кто поддерживает программу:",
            },
            _ => Self {
                what: "Cutover stopped because of a fault of its own.",
                work: "Your work up to the last change is saved in this browser; nothing has left it.",
                reload: "Reload the page",
                report: "If it happens again, these lines help the people who maintain the program:",
            },
        }
    }
}

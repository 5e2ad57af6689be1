//! Files that are being read: how far each is, and a way to stop.

use std::rc::Rc;

use yew::{Html, MouseEvent, Properties, component, html};

use crate::session::importing::{InHand, Reading, Stage};
use crate::session::msg::Msg;
use crate::text::{Text, Values, number};
use crate::ui::ctx::{Ctx, use_ctx};
use crate::ui::phrases;

/// The heading.
pub const READING: Text = Text {
    en: "Reading files",
    pt: "Lendo arquivos",
    es: "Leyendo archivos",
    it: "Lettura dei file",
    ru: "Чтение файлов",
};
const SIZE: Text = Text { en: "Size", pt: "Tamanho", es: "Tamaño", it: "Dimensione", ru: "Размер" };
const HOW_FAR: Text =
    Text { en: "Progress", pt: "Progresso", es: "Progreso", it: "Avanzamento", ru: "Ход чтения" };
const MEGABYTES: Text = Text { en: "{n} MB", pt: "{n} MB", es: "{n} MB", it: "{n} MB", ru: "{n} МБ" };
const WAITS: Text = Text { en: "Waiting", pt: "Aguardando", es: "En espera", it: "In attesa", ru: "Ожидает" };
const READS: Text = Text {
    en: "Read: {n} of {all} MB",
    pt: "Lidos: {n} de {all} MB",
    es: "Leídos: {n} de {all} MB",
    it: "Letti: {n} di {all} MB",
    ru: "Прочитано: {n} из {all} МБ",
};
const SORTS: Text = Text {
    en: "Working out what it says",
    pt: "Interpretando o conteúdo",
    es: "Interpretando el contenido",
    it: "Interpretazione del contenuto",
    ru: "Разбор содержимого",
};
const DONE: Text = Text { en: "Done", pt: "Concluído", es: "Listo", it: "Fatto", ru: "Готово" };
const FILES_DONE: Text = Text {
    en: "Files read: {n} of {all}",
    pt: "Arquivos lidos: {n} de {all}",
    es: "Archivos leídos: {n} de {all}",
    it: "File letti: {n} di {all}",
    ru: "Прочитано файлов: {n} из {all}",
};
const STAYS_HERE: Text = Text {
    en: "The files are read in this browser and sent nowhere. You may cancel at any time; then nothing is taken over.",
    pt: "Os arquivos são lidos neste navegador e não são enviados a lugar nenhum. Você pode cancelar a qualquer momento; nesse caso, nada é incorporado.",
    es: "Los archivos se leen en este navegador y no se envían a ninguna parte. Puede cancelar en cualquier momento; en ese caso no se incorpora nada.",
    it: "I file vengono letti in questo browser e non sono inviati da nessuna parte. Si può annullare in qualsiasi momento; in tal caso non viene acquisito nulla.",
    ru: "Файлы читаются в этом браузере и никуда не отправляются. Отменить можно в любой момент, тогда ничего не будет принято.",
};

/// Properties of [`Progress`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProgressProps {
    /// The files.
    pub reading: Rc<Reading>,
}

/// How far each file is.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let ctx = use_ctx();
    let reading = &props.reading;
    let done = Values::new().with("n", reading.done()).with("all", reading.files.len());
    html! {
        <>
            <p>{ ctx.t(STAYS_HERE) }</p>
            // Whole files are read aloud; the megabytes are there for whoever looks.
            <p role="status" id="reading-status">{ ctx.fill(FILES_DONE, &done) }</p>
            <div class="table-frame" tabindex="0">
                <table class="plain-table">
                    <thead><tr>
                        <th scope="col">{ ctx.t(phrases::I_FILE) }</th>
                        <th scope="col">{ ctx.t(SIZE) }</th>
                        <th scope="col">{ ctx.t(HOW_FAR) }</th>
                    </tr></thead>
                    <tbody>
                        { for reading.files.iter().map(|it| html! {
                            <tr>
                                <th scope="row">{ &it.name }</th>
                                <td class="count">{ ctx.with(MEGABYTES, "n", megabytes(&ctx, it.size)) }</td>
                                <td>{ how_far(&ctx, it) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <p class="actions">
                <button type="button" id="reading-cancel" onclick={ctx.on::<MouseEvent>(Msg::ImportCancelled)}>{ ctx.t(phrases::CANCEL) }</button>
            </p>
        </>
    }
}

fn how_far(ctx: &Ctx, file: &InHand) -> Html {
    match file.stage {
        Stage::Waiting => html! { <span class="muted">{ ctx.t(WAITS) }</span> },
        Stage::Done => html! { ctx.t(DONE) },
        // Nobody can say how long the rest takes.
        Stage::Reading(there) if there >= file.size => html! { ctx.t(SORTS) },
        Stage::Reading(there) => {
            let values = Values::new().with("n", megabytes(ctx, there)).with("all", megabytes(ctx, file.size));
            let says = ctx.fill(READS, &values);
            html! {
                <>
                    <progress max={file.size.to_string()} value={there.to_string()} aria-label={says.clone()} />
                    <span class="reading-says">{ says }</span>
                </>
            }
        }
    }
}

/// Megabytes with one digit after the point, which every language but English writes as a comma.
fn megabytes(ctx: &Ctx, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    let point = if ctx.lang == crate::text::lang::Lang::En { '.' } else { ',' };
    format!("{}{point}{}", number::count(ctx.lang, tenths / 10), tenths % 10)
}

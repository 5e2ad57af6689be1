//! The list of what can be taken away: what it is for, how the file is called, and how large it became.

use yew::{Html, MouseEvent, Properties, component, html};

use crate::session::msg::{Form, Msg};
use crate::text::{Text, Values, number};
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};

/// Properties of [`Downloads`].
#[derive(Clone, PartialEq, Properties)]
pub struct DownloadsProps {
    /// The session.
    pub session: View,
}

/// The list of downloads.
#[component]
pub fn Downloads(props: &DownloadsProps) -> Html {
    let ctx = use_ctx();
    let title = props.session.title();
    let item = |form: &Form| {
        let size = props.session.size_of(*form).map(|bytes| {
            let kilobytes = bytes.div_ceil(1024);
            SIZE.fill(ctx.lang, &Values::new().with("size", number::count(ctx.lang, kilobytes as u64)))
        });
        let says = format!("says-{}", form.code());
        html! {
            <li>
                <button type="button" id={format!("form-{}", form.code())} aria-describedby={says.clone()}
                    onclick={ctx.on::<MouseEvent>(Msg::FormWanted(*form))}>
                    { glyph(Icon::Save) }{ ctx.t(form.label()) }
                </button>
                <div>
                    <p id={says}>{ ctx.t(form.says()) }</p>
                    <p class="download-file">
                        <code>{ form.file_name(&title) }</code>
                        // What is not there yet is announced when it comes.
                        <span role="status">{ size.unwrap_or_default() }</span>
                    </p>
                </div>
            </li>
        }
    };
    html! {
        <section class="downloads no-print" aria-labelledby="downloads-head">
            <h2 id="downloads-head">{ ctx.t(DOWNLOADS) }</h2>
            <ul>{ for Form::ALL.iter().map(item) }</ul>
        </section>
    }
}

const DOWNLOADS: Text =
    Text {
        en: "Downloads", pt: "Downloads", es: "Descargas", it: "Download", ru: "Файлы для скачивания"
    };

const SIZE: Text = Text { en: "{size} KB", pt: "{size} KB", es: "{size} KB", it: "{size} kB", ru: "{size} КБ" };

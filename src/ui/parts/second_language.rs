//! The choice of a second language for the paper.

use yew::{Callback, Event, Html, TargetCast, html};

use crate::session::msg::Msg;
use crate::text::Text;
use crate::text::lang::Lang;
use crate::ui::ctx::{Ctx, View};

const SECOND: Text = Text {
    en: "Second language on paper",
    pt: "Segundo idioma no papel",
    es: "Segundo idioma en el papel",
    it: "Seconda lingua sulla carta",
    ru: "Второй язык на бумаге",
};

const NO_SECOND: Text = Text { en: "none", pt: "nenhum", es: "ninguno", it: "nessuna", ru: "нет" };

/// A team and its change board need not read the same language.
pub fn second_language(ctx: &Ctx, session: &View) -> Html {
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        send.emit(Msg::SecondLangChosen(Lang::from_tag(&value)));
    });
    let second = session.beside();
    html! {
        <p class="second-language">
            <label for="second-lang">{ ctx.t(SECOND) }</label>
            <select id="second-lang" {onchange}>
                <option value="" selected={second.is_none()}>{ ctx.t(NO_SECOND) }</option>
                { for Lang::ALL.iter().filter(|it| **it != ctx.lang).map(|it| html! {
                    <option value={it.tag()} lang={it.tag()} selected={second == Some(*it)}>{ it.own_name() }</option>
                }) }
            </select>
        </p>
    }
}

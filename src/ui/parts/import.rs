//! What dropped files say, before it is believed.

use std::rc::Rc;

use yew::{Html, MouseEvent, Properties, component, html};

use crate::estate::TableId;
use crate::import::Imported;
use crate::import::merge::Clash;
use crate::import::remarks::Remark;
use crate::runbook::words;
use crate::session::importing::Preview;
use crate::session::msg::Msg;
use crate::text::{Text, number};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::entries::{Entries, value};
use crate::ui::parts::outlook::{self, outlook};
use crate::ui::phrases;

/// How many clashes are decided one by one; nobody does so with thousands, and drawing them would hold up the page.
const MOST_CLASHES: usize = 60;

const MORE_CLASHES: Text = Text {
    en: "Further contradictions: {n}. They are decided all at once, above.",
    pt: "Outras contradições: {n}. São decididas todas de uma vez, acima.",
    es: "Otras contradicciones: {n}. Se deciden todas a la vez, arriba.",
    it: "Altre contraddizioni: {n}. Si decidono tutte insieme, qui sopra.",
    ru: "Ещё противоречий: {n}. Они решаются все сразу, кнопками выше.",
};

/// How users become crowds, as [`crate::import`] counts them.
const CROWDS: Text = Text {
    en: "Users are counted into crowds: those with the same pool, SIP domain and external access policy become one. Users who are disabled, hosted online or without a pool are left out and counted in the remarks. No name or address of a person is kept.",
    pt: "Os usuários são contados em grupos: os que têm o mesmo pool, domínio SIP e política de acesso externo formam um só. Usuários desabilitados, hospedados online ou sem pool ficam de fora e são contados nas observações. Nenhum nome ou endereço de pessoa é guardado.",
    es: "Los usuarios se cuentan en grupos: los que tienen el mismo grupo de servidores, dominio SIP y directiva de acceso externo forman uno solo. Los usuarios deshabilitados, hospedados en línea o sin grupo de servidores quedan fuera y se cuentan en las observaciones. No se guarda ningún nombre ni dirección de persona.",
    it: "Gli utenti sono contati in gruppi: quelli con lo stesso pool, dominio SIP e criterio di accesso esterno ne formano uno. Gli utenti disabilitati, ospitati online o senza pool restano fuori e sono contati nelle osservazioni. Non viene conservato alcun nome o indirizzo di persona.",
    ru: "Пользователи подсчитываются по группам: одинаковые пул, домен SIP и политика внешнего доступа дают одну группу. Отключённые, размещённые в облаке и не имеющие пула пользователи не входят в группы и подсчитаны в примечаниях. Имена и адреса людей не сохраняются.",
};

/// Properties of [`Import`].
#[derive(Clone, PartialEq, Properties)]
pub struct ImportProps {
    /// The session.
    pub session: View,
    /// What the files say.
    pub preview: Rc<Preview>,
}

/// What dropped files say.
#[component]
pub fn Import(props: &ImportProps) -> Html {
    let ctx = use_ctx();
    let preview = &props.preview;
    let merge = &preview.merge;
    let count = |n: usize| number::count(ctx.lang, n as u64);
    html! {
        <>
            <div class="table-frame" tabindex="0">
                <table class="plain-table is-stacked">
                    <thead><tr>
                        <th scope="col">{ ctx.t(phrases::I_FILE) }</th>
                        <th scope="col">{ ctx.t(phrases::I_KIND) }</th>
                        <th scope="col">{ ctx.t(phrases::I_VALUES) }</th>
                    </tr></thead>
                    <tbody>
                        { for preview.files.iter().map(|(name, it)| html! {
                            <tr>
                                <th scope="row">{ name }</th>
                                <td>{ kind(&ctx, it) }</td>
                                <td class="count" data-label={ctx.t(phrases::I_VALUES)}>{ count(it.entries.len()) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            if preview.files.iter().flat_map(|(_, it)| &it.entries).any(|it| it.table == TableId::Crowd) {
                <p class="hint" id="import-crowds">{ ctx.t(CROWDS) }</p>
            }
            { for (0..preview.files.len()).map(|file| html! { <Entries preview={Rc::clone(preview)} {file} /> }) }
            { remarks(&ctx, preview) }
            if preview.has_anything() {
                <ul class="plain import-sum">
                    <li>{ ctx.with(phrases::I_ADDED, "n", merge.added.len()) }</li>
                    if !merge.changed.is_empty() {
                        <li>{ ctx.with(phrases::I_REPLACED, "n", merge.changed.len()) }</li>
                    }
                </ul>
            } else {
                <p>{ ctx.t(phrases::I_NOTHING) }</p>
            }
            if let Some(it) = &preview.outlook {
                { outlook(&ctx, &props.session, it) }
            } else if preview.has_anything() {
                <p><button type="button" id="import-outlook" onclick={ctx.on::<MouseEvent>(Msg::OutlookWanted)}>{ ctx.t(outlook::SHOW) }</button></p>
            }
            if !merge.clashes.is_empty() {
                <section class="clashes">
                    <h3>{ ctx.with(phrases::I_CLASHES, "n", merge.clashes.len()) }</h3>
                    <p class="hint">{ ctx.t(phrases::I_CLASH_SAYS) }</p>
                    <p class="actions">
                        <button type="button" onclick={ctx.on::<MouseEvent>(Msg::ClashesChosen(false))}>{ ctx.t(phrases::I_KEEP_ALL) }</button>
                        <button type="button" onclick={ctx.on::<MouseEvent>(Msg::ClashesChosen(true))}>{ ctx.t(phrases::I_TAKE_ALL) }</button>
                    </p>
                    { for merge.clashes.iter().enumerate().take(MOST_CLASHES).map(|(i, it)| clash(&ctx, props, i, it)) }
                    if merge.clashes.len() > MOST_CLASHES {
                        <p>{ ctx.with(MORE_CLASHES, "n", merge.clashes.len() - MOST_CLASHES) }</p>
                    }
                </section>
            }
            <p class="actions">
                <button type="button" class="primary" id="import-take" disabled={!preview.has_anything()}
                    onclick={ctx.on::<MouseEvent>(Msg::ImportTaken)}>{ ctx.t(phrases::I_TAKE_OVER) }</button>
                <button type="button" id="import-cancel" onclick={ctx.on::<MouseEvent>(Msg::ImportCancelled)}>{ ctx.t(phrases::CANCEL) }</button>
            </p>
        </>
    }
}

/// What a file is taken for, and why.
fn kind(ctx: &Ctx, file: &Imported) -> Html {
    let (label, values) = file.kind.label();
    html! {
        <>
            { label.fill(ctx.lang, &values) }
            <br />
            <span class="muted">{ file.why.text.fill(ctx.lang, &file.why.values) }</span>
        </>
    }
}

fn remarks(ctx: &Ctx, preview: &Preview) -> Html {
    let of_files = preview.files.iter().flat_map(|(name, it)| it.remarks.iter().map(move |remark| (name, remark)));
    let of_merge = preview.merge.remarks.iter().filter_map(|(file, it)| Some((&preview.files.get(*file)?.0, it)));
    let all: Vec<(&String, &Remark)> = of_files.chain(of_merge).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details class="import-remarks" open={all.len() <= 8}>
            <summary>{ ctx.with(phrases::I_REMARKS, "n", all.len()) }</summary>
            <ul>
                { for all.into_iter().map(|(name, it)| html! {
                    <li>
                        <span class="muted">
                            { name }
                            if it.line > 0 {
                                { ", " }{ ctx.with(phrases::I_LINE, "n", it.line) }
                            }
                            { ": " }
                        </span>
                        { it.text(ctx.lang) }
                    </li>
                }) }
            </ul>
        </details>
    }
}

fn clash(ctx: &Ctx, props: &ImportProps, number: usize, clash: &Clash) -> Html {
    let taken = props.preview.taken.contains(&number);
    let estate = &props.preview.merge.estate;
    let column = clash.place.table.column(clash.place.column);
    let value = |raw| value(ctx, estate, column, raw);
    let option = |wins: bool, words: String| {
        html! {
            <label class="clash-option">
                <input type="radio" name={format!("clash-{number}")} checked={taken == wins}
                    onchange={ctx.on::<yew::Event>(Msg::ClashChosen(number, wins))} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="clash">
            <legend>{ words::question(estate, ctx.lang, clash.place) }</legend>
            { option(false, ctx.with(phrases::I_KEEP, "value", value(&clash.old))) }
            { option(true, ctx.with(phrases::I_TAKE, "value", value(&clash.new))) }
        </fieldset>
    }
}

//! What is there, and what was decided: the first questions, and every table.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_effect_with};

use crate::estate::cell::Raw;
use crate::estate::choices::Product;
use crate::estate::{Place, TableId};
use crate::paths::{self, Reach};
use crate::session::msg::Msg;
use crate::session::{Section, report};
use crate::text::{Text, Values};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::doors::NamesField;
use crate::ui::parts::entries::MORE as AND_MORE;
use crate::ui::parts::field::{self, Field, FieldProps};
use crate::ui::parts::finding::place_findings;
use crate::ui::parts::form::Form;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::dots;
use crate::ui::parts::sheet::Sheet;
use crate::ui::phrases;
use crate::ui::ports::document;

/// How many names of a table the first questions show; the rest is counted.
const NAMED: usize = 60;

/// Properties of [`EstatePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct EstateProps {
    /// The session.
    pub session: View,
}

/// The page of the estate.
#[component]
pub fn EstatePage(props: &EstateProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    // On a narrow window the parts stand in one line that scrolls.
    use_effect_with(session.table, |_| document::reveal(".section-button.is-on"));
    let body = match session.table {
        Section::Start => start(&ctx, session),
        Section::Table(TableId::Deployment) => html! {
            <Form session={session.clone()} table={TableId::Deployment} row={0} />
        },
        Section::Table(table) => table_body(&ctx, session, table),
    };
    html! {
        <div class="page estate" id="page-estate">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::ESTATE) }</h1>
                <p class="lead">{ ctx.t(phrases::ESTATE_SAYS) }</p>
            </header>
            <div class="split">
                <nav class="sections" aria-label={ctx.t(phrases::SECTIONS)}>
                    { for Section::all().map(|it| section_button(&ctx, session, it)) }
                </nav>
                <section class="section" id="section" tabindex="-1" aria-labelledby="section-heading">
                    <div class="section-head">
                        <h2 id="section-heading">{ section_word(&ctx, session.table) }</h2>
                        if let Section::Table(table) = session.table {
                            { table_tools(&ctx, session, table) }
                        }
                    </div>
                    { body }
                </section>
            </div>
        </div>
    }
}

fn section_word(ctx: &Ctx, section: Section) -> &'static str {
    match section {
        Section::Start => ctx.t(phrases::FIRST_QUESTIONS),
        Section::Table(table) => ctx.t(table.label()),
    }
}

fn section_button(ctx: &Ctx, session: &View, section: Section) -> Html {
    let current = session.table == section;
    let (count, marks) = match section {
        Section::Start => (None, None),
        Section::Table(TableId::Deployment) => (None, Some(session.report.marks_of_table(TableId::Deployment))),
        Section::Table(table) => {
            (Some(session.case.estate.rows(table).len()), Some(session.report.marks_of_table(table)))
        }
    };
    html! {
        <button type="button" class={classes!("section-button", current.then_some("is-on"))} data-section={section.code()}
            aria-current={current.then_some("true")} onclick={ctx.on::<MouseEvent>(Msg::SectionOpened(section))}>
            <span class="section-word">{ section_word(ctx, section) }</span>
            if let Some(marks) = marks {
                { dots(ctx, marks) }
            }
            if let Some(count) = count {
                <span class="section-count">{ count }</span>
            }
        </button>
    }
}

fn table_tools(ctx: &Ctx, session: &View, table: TableId) -> Html {
    if table == TableId::Deployment {
        return Html::default();
    }
    let sheet = session.as_sheet(table);
    let rows = session.case.estate.rows(table).len();
    html! {
        <div class="section-tools">
            if rows > 0 {
                <div class="segments" role="group" aria-label={ctx.t(phrases::SHOWN_AS)}>
                    <button type="button" class={classes!("segment", sheet.then_some("is-on"))} aria-pressed={sheet.to_string()}
                        onclick={Callback::from({
                            let send = ctx.send.clone();
                            move |_: MouseEvent| if !sheet { send.emit(Msg::Flipped(table)); }
                        })}>
                        { glyph(Icon::Sheet) }{ ctx.t(phrases::AS_SHEET) }
                    </button>
                    <button type="button" class={classes!("segment", (!sheet).then_some("is-on"))} aria-pressed={(!sheet).to_string()}
                        onclick={Callback::from({
                            let send = ctx.send.clone();
                            move |_: MouseEvent| if sheet { send.emit(Msg::Flipped(table)); }
                        })}>
                        { glyph(Icon::Form) }{ ctx.t(phrases::AS_FORM) }
                    </button>
                </div>
            }
            // Nobody knows the ids of steps by heart: own minutes begin in the step itself.
            if table != TableId::Timing {
                <button type="button" id={format!("add-{}", table.code())} onclick={ctx.on::<MouseEvent>(Msg::Added(table))}>
                    { glyph(Icon::Add) }{ ctx.t(phrases::ADD_ROW) }
                </button>
            }
        </div>
    }
}

fn table_body(ctx: &Ctx, session: &View, table: TableId) -> Html {
    let rows = session.case.estate.rows(table);
    let whole = html! { { place_findings(ctx, session, Place::table(table)) } };
    if rows.is_empty() {
        return html! {
            <>
                { whole }
                <div class="empty">
                    <p>{ ctx.t(phrases::empty(table)) }</p>
                    { names_for(ctx, table) }
                </div>
            </>
        };
    }
    if session.as_sheet(table) {
        return html! {
            <>
                { whole }
                <Sheet key={table.code()} session={session.clone()} {table} />
                <p class="hint">{ ctx.t(phrases::SHEET_HINT) }</p>
            </>
        };
    }
    let open = session.open_row(table);
    html! {
        <>
            { whole }
            <div class="rows">
                <nav class="row-list" aria-label={ctx.t(table.label())}>
                    { for rows.iter().map(|row| {
                        let current = Some(*row) == open;
                        let (told, all) = report::told(&session.case, table, *row);
                        let told = Values::new().with("told", told).with("all", all);
                        html! {
                            <button type="button" key={*row} class={classes!("row-button", current.then_some("is-on"))}
                                aria-current={current.then_some("true")} onclick={ctx.on::<MouseEvent>(Msg::RowOpened(table, *row))}>
                                <span class="row-name">{ session.case.estate.name_of(table, *row) }</span>
                                { dots(ctx, session.report.marks_of_row(table, *row)) }
                                <span class="row-told">{ ctx.fill(phrases::TOLD_OF, &told) }</span>
                            </button>
                        }
                    }) }
                </nav>
                if let Some(row) = open {
                    <Form key={row} session={session.clone()} {table} {row} />
                }
            </div>
        </>
    }
}

/// A field for the names of many rows, where a row is known by its name.
fn names_for(ctx: &Ctx, table: TableId) -> Html {
    if table.column("name").is_none() {
        return Html::default();
    }
    let send = ctx.send.clone();
    let done = Callback::from(move |text| send.emit(Msg::NamesTold { table, text, with: None }));
    html! {
        <NamesField id={format!("names-{}", table.code())} label={ctx.t(table.label())} says={ctx.t(phrases::ONE_PER_LINE)} {done} />
    }
}

/// The first questions: the way, and the names of what is there. Each may stay unanswered.
fn start(ctx: &Ctx, session: &View) -> Html {
    let deployment = |column| Place::new(TableId::Deployment, 0, column);
    let ask = |column: &'static str, label: Option<Text>| {
        let label = label.map(|it| ctx.t(it).to_owned());
        html! { <Field ..FieldProps { label, alias: "lone-", ..field::props(session, deployment(column)) } /> }
    };
    html! {
        <div class="start">
            { way(ctx, session) }
            <div class="questions">
                <section class="group">
                    <h3>{ ctx.t(phrases::Q_WISH) }</h3>
                    <div class="fields">
                        { ask("xmpp", None) }
                        { ask("method", None) }
                    </div>
                </section>
                <section class="group">
                    <h3>{ ctx.t(phrases::Q_NAMES) }</h3>
                    <p class="hint">{ ctx.t(phrases::ONE_PER_LINE) }</p>
                    <div class="fields">
                        { names(ctx, session, TableId::Domain, TableId::Domain.label(), None) }
                        { names(ctx, session, TableId::Partner, TableId::Partner.label(), None) }
                        { names(ctx, session, TableId::Pool, phrases::Q_OLD_POOLS, old(session)) }
                        { names(ctx, session, TableId::Pool, phrases::Q_NEW_POOLS, new(session)) }
                        { names(ctx, session, TableId::Edge, phrases::Q_OLD_EDGES, old(session)) }
                        { names(ctx, session, TableId::Edge, phrases::Q_NEW_EDGES, new(session)) }
                        { names(ctx, session, TableId::Gateway, TableId::Gateway.label(), None) }
                        { names(ctx, session, TableId::Crowd, phrases::Q_CROWDS, None) }
                    </div>
                </section>
                <section class="group">
                    <h3>{ ctx.t(phrases::G_WHEN) }</h3>
                    <div class="fields">
                        { ask("today", None) }
                        { ask("window_day", None) }
                        { ask("window_start", None) }
                        { ask("window_minutes", None) }
                        { ask("time_zone", None) }
                    </div>
                </section>
                <p class="actions">
                    <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(crate::session::Page::Checks))}>
                        { ctx.with(phrases::TO_QUESTIONS, "n", session.report.counts.questions) }{ glyph(Icon::Next) }
                    </button>
                </p>
            </div>
        </div>
    }
}

/// The cell that marks a new row as one of the old side.
fn old(session: &View) -> Option<(&'static str, Raw)> {
    session.case.estate.old_product().map(|it| ("product", Raw::one(it.code())))
}

/// The cell that marks a new row as one of the new side.
fn new(session: &View) -> Option<(&'static str, Raw)> {
    session.case.estate.new_product().map(|it| ("product", Raw::one(it.code())))
}

fn names(ctx: &Ctx, session: &View, table: TableId, label: Text, with: Option<(&'static str, Raw)>) -> Html {
    let estate = &session.case.estate;
    let fits = |row: &u16| match &with {
        Some((column, raw)) => estate.cell(Place::new(table, *row, column)) == *raw,
        None => true,
    };
    let there: Vec<u16> = estate.rows(table).into_iter().filter(fits).collect();
    let side = with.as_ref().map_or(String::new(), |(_, raw)| format!("{raw:?}"));
    let id: String =
        format!("first-{}{side}", table.code()).chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
    let send = ctx.send.clone();
    let done = Callback::from(move |text| send.emit(Msg::NamesTold { table, text, with: with.clone() }));
    let named: Vec<String> = there.iter().take(NAMED).map(|it| estate.name_of(table, *it)).collect();
    let mut says = if there.is_empty() { ctx.t(phrases::NOT_TOLD).to_owned() } else { named.join(", ") };
    if there.len() > NAMED {
        says.push_str(", ");
        says.push_str(&ctx.with(AND_MORE, "n", there.len() - NAMED));
    }
    html! { <NamesField {id} label={ctx.t(label)} {says} {done} /> }
}

/// The way: from, to, and what is known about it.
fn way(ctx: &Ctx, session: &View) -> Html {
    let estate = &session.case.estate;
    let from = estate.deployment.from.told().copied();
    let to = estate.deployment.to.told().copied();
    let path = estate.journey().map(paths::path_of);
    let card = |column: &'static str, ends: Option<String>| {
        let place = Place::new(TableId::Deployment, 0, column);
        html! {
            <div class="way-card">
                <Field ..FieldProps { alias: "lone-", ..field::props(session, place) } />
                if let Some(ends) = ends {
                    <p class="way-ends">{ glyph(Icon::Clock) }{ ends }</p>
                }
            </div>
        }
    };
    html! {
        <div class="way" id="way">
            <div class="way-cards">
                { card("from", from.map(|it| support(ctx, it))) }
                <span class="way-arrow" aria-hidden="true">{ glyph(Icon::Next) }</span>
                { card("to", to.map(|it| it.product().map_or_else(|| ctx.t(phrases::NO_END).to_owned(), |it| support(ctx, it)))) }
            </div>
            if let Some(path) = path {
                <div class={classes!("way-says", reach_class(path.reach))} id="way-says">
                    <p class="way-reach">
                        <span class={classes!("mark", reach_class(path.reach))}>
                            { glyph(reach_icon(path.reach)) }{ ctx.t(phrases::reach(path.reach)) }
                        </span>
                        <strong>{ ctx.t(path.title) }</strong>
                    </p>
                    <p>{ ctx.t(path.says) }</p>
                </div>
            } else {
                <p class="way-says">{ ctx.t(phrases::WAY_OPEN) }</p>
            }
        </div>
    }
}

/// The last day of support of a product, in words.
pub fn support(ctx: &Ctx, product: Product) -> String {
    match product.support_ends() {
        Some(date) => ctx.with(phrases::SUPPORT_ENDS, "date", date.to_string()),
        None => ctx.t(phrases::NO_END).to_owned(),
    }
}

/// The class of a reach, for its colour.
pub const fn reach_class(reach: Reach) -> &'static str {
    match reach {
        Reach::Planned => "is-good",
        Reach::Asks => "is-warn",
        Reach::Unsupported => "is-stop",
    }
}

/// The picture of a reach.
pub const fn reach_icon(reach: Reach) -> Icon {
    match reach {
        Reach::Planned => Icon::Good,
        Reach::Asks => Icon::Warn,
        Reach::Unsupported => Icon::Stop,
    }
}

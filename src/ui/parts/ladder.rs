//! The steps as a graph: a picture of lanes and waits, and beside it a table that says the same in words.

use yew::{Callback, Html, KeyboardEvent, MouseEvent, Properties, classes, component, html, use_memo};

use crate::plan::Plan;
use crate::plan::slots::{Slot, Tie};
use crate::runbook::write::has_way_back;
use crate::runbook::{phrases as said, ways};
use crate::session::ladder::{Edge, Ladder, Row, ladder};
use crate::session::msg::Msg;
use crate::session::update::step_id;
use crate::text::{Values, number};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::ties::{on_key, tie_class, tie_mark, toggled};
use crate::ui::phrases;
use crate::ui::plan_phrases as views;

/// The height of a row, in sixteenths of the text's size; the style sheet has the same.
const ROW: usize = 44;

/// Properties of [`LadderPart`].
#[derive(Clone, PartialEq, Properties)]
pub struct LadderProps {
    /// The session.
    pub session: View,
}

/// The steps as a graph.
#[component]
pub fn LadderPart(props: &LadderProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let report = session.report.clone();
    let key = (std::rc::Rc::as_ptr(&report) as usize, session.opened.clone());
    let drawn = use_memo(key, |_| {
        let plan = report.proposal.plan.as_ref();
        plan.map(|it| ladder(it, &report.freedom, &session.opened)).unwrap_or_default()
    });
    let Some(plan) = &session.report.proposal.plan else {
        return Html::default();
    };
    let ties = session.ties();
    let pitch = pitch(drawn.lanes.len(), session.narrow);
    let rungs: Vec<&Row> = drawn.rows.iter().filter(|it| !it.steps().is_empty()).collect();
    let stops: Vec<(String, String)> = rungs
        .iter()
        .map(|row| {
            let step = &plan.steps[row.steps()[0]].step.id;
            (rung_id(row, step), step.clone())
        })
        .collect();
    // One stop for the tabulator: the chosen step, or the first.
    let chosen = session.chosen_place();
    let stop = rungs.iter().rposition(|row| chosen.is_some_and(|it| row.steps().contains(&it))).unwrap_or(0);
    let mut number = 0;
    html! {
        <div class="ladder-frame" tabindex="0" role="group" aria-label={ctx.t(views::V_LADDER)}>
            <div class={classes!("ladder-inner", ties.is_some().then_some("has-choice"))}>
                { picture(&drawn, pitch, ties.as_deref(), &session.report.freedom.critical.path) }
                <table class="ladder">
                    <caption class="hidden">{ ctx.t(views::LADDER_SAYS) }</caption>
                    <thead>
                        <tr>
                            <td class="ladder-graph">
                                // It keeps the room for the picture; the policy of the page allows no inline styles.
                                <svg width={rem(pitch * drawn.lanes.len() + 12)} height="1" aria-hidden="true" />
                            </td>
                            <th scope="col">{ ctx.t(said::STEP) }</th>
                            <th scope="col" class="ladder-minutes"><span>{ ctx.t(said::MINUTES) }</span></th>
                            <th scope="col" class="ladder-places"><span>{ ctx.t(said::MAY_STAND) }</span></th>
                            <th scope="col" class="ladder-lane"><span>{ ctx.t(said::LANE) }</span></th>
                            <th scope="col" class="ladder-waits"><span>{ ctx.t(said::WAITS_FOR_STEPS) }</span></th>
                            <th scope="col" class="ladder-waits"><span>{ ctx.t(views::AWAITED) }</span></th>
                        </tr>
                    </thead>
                    <tbody>
                        { for drawn.rows.iter().map(|row| {
                            let here = number;
                            number += usize::from(!row.steps().is_empty());
                            table_row(&ctx, session, plan, row, ties.as_deref(), &stops, (here, here == stop))
                        }) }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// The id of the button of a row; the first step of an open bundle stands in two rows.
fn rung_id(row: &Row, step: &str) -> String {
    let kind = if row.steps().len() > 1 { "bundle" } else { "rung" };
    format!("{kind}-{}", step_id(step))
}

fn table_row(
    ctx: &Ctx,
    session: &View,
    plan: &Plan,
    row: &Row,
    ties: Option<&[Tie]>,
    stops: &[(String, String)],
    (here, stop): (usize, bool),
) -> Html {
    match row {
        Row::Phase(phase, low, high) => html! {
            <tr class="ladder-phase">
                <td class="ladder-graph" />
                <th scope="rowgroup" colspan="6">
                    { ctx.t(phase.label()) }<span class="muted">{ number::minutes(ctx.lang, *low, *high) }</span>
                </th>
            </tr>
        },
        Row::Turn => html! {
            <tr class="ladder-turn">
                <td class="ladder-graph" />
                <td colspan="6"><span>{ ctx.t(phrases::POINT_OF_NO_RETURN) }</span></td>
            </tr>
        },
        Row::Steps { .. } | Row::Member { .. } => {
            let onkeydown = {
                let (ctx, stops) = (ctx.clone(), stops.to_vec());
                let open = stops[here].1.clone();
                let single = row.steps().len() == 1;
                Callback::from(move |event: KeyboardEvent| {
                    if single && event.key() == "Enter" {
                        event.prevent_default();
                        ctx.send.emit(Msg::StepOpened(open.clone()));
                    } else {
                        on_key(&ctx, &event, &stops, here);
                    }
                })
            };
            let tie = ties.and_then(|it| row.tie(it));
            let class =
                classes!("ladder-row", tie.map(tie_class), matches!(row, Row::Member { .. }).then_some("is-member"),);
            html! {
                <tr {class}>
                    <td class="ladder-graph" />
                    <th scope="row">{ rung(ctx, session, plan, row, tie, (&stops[here].0, stop), onkeydown) }</th>
                    { facts(ctx, session, plan, row) }
                </tr>
            }
        }
    }
}

/// The button of a row: it chooses a step, or opens a bundle.
fn rung(
    ctx: &Ctx,
    session: &View,
    plan: &Plan,
    row: &Row,
    tie: Option<Tie>,
    (id, stop): (&str, bool),
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let first = row.steps()[0];
    let step = &plan.steps[first].step;
    let critical = row.steps().iter().any(|it| session.report.freedom.critical.path.contains(it));
    let marks = html! {
        <>
            { tie_mark(ctx, tie) }
            if critical {
                <span class="fact is-critical">{ ctx.t(said::CRITICAL_MARK) }</span>
            }
            if !has_way_back(step.action) {
                <span class="fact is-warn">{ glyph(Icon::Warn) }{ ctx.t(said::NO_WAY_BACK) }</span>
            }
        </>
    };
    let tabindex = if stop { "0" } else { "-1" };
    if let Row::Steps { steps, open, .. } = row
        && steps.len() > 1
    {
        let title = bundle_title(ctx, plan, steps);
        return html! {
            <button type="button" class="rung" id={id.to_owned()} {tabindex} {onkeydown} aria-expanded={open.to_string()}
                title={ctx.t(views::BUNDLE_SAYS)} onclick={ctx.on::<MouseEvent>(Msg::BundleOpened(step.id.clone()))}>
                <span class="step-number"><span class="chevron">{ glyph(Icon::Down) }</span></span>
                <span class="rung-title">{ title }</span>
                <span class="rung-marks">
                    <span class="fact">{ ctx.with(views::ALIKE_STEPS, "n", steps.len()) }</span>
                    { marks }
                </span>
            </button>
        };
    }
    let title = ctx.fill(step.action.title, &step.values);
    let pressed = session.chosen.as_ref() == Some(&step.id);
    html! {
        <button type="button" class="rung" id={id.to_owned()} {tabindex} {onkeydown} aria-pressed={pressed.to_string()}
            title={title.clone()} onclick={ctx.on::<MouseEvent>(toggled(session, &step.id))}>
            <span class="step-number">{ first + 1 }</span>
            <span class="rung-title">{ title }</span>
            <span class="rung-marks">{ marks }</span>
        </button>
    }
}

/// The title of steps that are alike: where their names differ stands an ellipsis.
fn bundle_title(ctx: &Ctx, plan: &Plan, steps: &[usize]) -> String {
    let first = &plan.steps[steps[0]].step;
    let mut values = Values::new();
    for hole in first.values.holes() {
        let Some(value) = first.values.get(hole) else {
            continue;
        };
        let same = steps.iter().all(|it| plan.steps[*it].step.values.get(hole) == Some(value));
        values = if same { values.with(hole, value.clone()) } else { values.with(hole, "…") };
    }
    ctx.fill(first.action.title, &values)
}

/// Minutes, places, lanes and waits of a row, as numbers.
fn facts(ctx: &Ctx, session: &View, plan: &Plan, row: &Row) -> Html {
    let (steps, freedom) = (row.steps(), &session.report.freedom);
    let (low, high) = steps.iter().fold((0, 0), |(low, high), it| {
        let minutes = plan.steps[*it].step.minutes;
        (low + minutes.0, high + minutes.1)
    });
    let slot = freedom.slots[steps[0]].clone();
    let slot = steps.iter().skip(1).fold(slot, |mut slot, it| {
        slot.earliest = slot.earliest.min(freedom.slots[*it].earliest);
        slot.latest = slot.latest.max(freedom.slots[*it].latest);
        slot
    });
    let sorted = |mut it: Vec<usize>| {
        it.sort_unstable();
        it.dedup();
        number::runs(&it)
    };
    let lanes = sorted(steps.iter().map(|it| freedom.slots[*it].lane + 1).collect());
    let near = |it: &usize| plan.steps[*it].after.iter().filter(|it| !it.implied).map(|it| it.step + 1);
    let waits = sorted(steps.iter().flat_map(near).collect());
    let awaited = (0..plan.steps.len())
        .filter(|it| plan.steps[*it].after.iter().any(|it| !it.implied && steps.contains(&it.step)))
        .map(|it| it + 1)
        .collect();
    html! {
        <>
            <td class="ladder-minutes"><span>{ number::minutes(ctx.lang, low, high) }</span></td>
            <td class="ladder-places">
                <span>{ bar(&slot, steps[0], plan.steps.len()) }{ ways::places(&slot) }</span>
            </td>
            <td class="ladder-lane"><span>{ lanes }</span></td>
            <td class="ladder-waits"><span>{ waits }</span></td>
            <td class="ladder-waits"><span>{ sorted(awaited) }</span></td>
        </>
    }
}

/// The places at which a step may stand, and where it stands, as a bar over the whole plan.
fn bar(slot: &Slot, place: usize, all: usize) -> Html {
    let all = all.max(1);
    let (from, to) = (slot.earliest * 200 / all, (slot.latest + 1) * 200 / all);
    html! {
        <svg class="slot-bar" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
            <rect class="slot-all" width="200" height="16" />
            <rect class="slot-may" x={from.to_string()} width={(to - from).max(4).to_string()} y="3" height="10" />
            <rect class="slot-here" x={((place * 2 + 1) * 100 / all).saturating_sub(2).to_string()} width="4" height="16" />
        </svg>
    }
}

/// How far apart the lanes stand, in sixteenths of the text's size.
const fn pitch(lanes: usize, narrow: bool) -> usize {
    match lanes {
        0..=12 if !narrow => 20,
        0..=24 => 14,
        _ => 10,
    }
}

/// The lanes, the marks of the steps, and the lines between them.
fn picture(ladder: &Ladder, pitch: usize, ties: Option<&[Tie]>, critical: &[usize]) -> Html {
    let half = pitch / 2;
    let x = |channel: usize| 6 + channel * half;
    let y = |row: usize| ROW * (row + 1) + ROW / 2;
    let (wide, high) = (pitch * ladder.lanes.len() + 12, ROW * (ladder.rows.len() + 1));
    let tie = |row: usize| ties.and_then(|it| ladder.rows[row].tie(it));
    // What is marked is drawn last, over what steps back.
    let mut edges: Vec<&Edge> = ladder.edges.iter().collect();
    let marked = |it: &Edge| match (tie(it.from), tie(it.to)) {
        (Some(from), Some(to)) => (from.is_before() && to.is_before()) || (from.is_after() && to.is_after()),
        _ => false,
    };
    edges.sort_by_key(|it| (marked(it), it.critical));
    let every = if pitch >= 14 { 1 } else { 5 };
    html! {
        <svg class="ladder-picture" aria-hidden="true" viewBox={format!("0 0 {wide} {high}")}
            width={rem(wide)} height={rem(high)}>
            { for ladder.rows.iter().enumerate().filter(|it| *it.1 == Row::Turn).map(|(at, _)| html! {
                <line class="turn-line" x1="0" x2={wide.to_string()} y1={y(at).to_string()} y2={y(at).to_string()} />
            }) }
            { for ladder.lanes.iter().enumerate().map(|(column, lane)| html! {
                <>
                    <line class="lane" x1={x(2 * column + 1).to_string()} x2={x(2 * column + 1).to_string()}
                        y1={ROW.to_string()} y2={high.to_string()} />
                    if (lane + 1) % every == 0 || every == 1 {
                        <text class={classes!("lane-number", (pitch < 20).then_some("is-small"))} x={x(2 * column + 1).to_string()} y={(ROW - 14).to_string()}>{ lane + 1 }</text>
                    }
                </>
            }) }
            { for edges.into_iter().map(|it| {
                let ends = [ladder.rows[it.from].column(), ladder.rows[it.to].column()].map(|it| x(2 * it.unwrap_or(0) + 1));
                let class = classes!(
                    "edge",
                    it.critical.then_some("is-critical"),
                    marked(it).then_some("is-marked"),
                    (ties.is_some() && !marked(it)).then_some("is-back"),
                );
                html! { <path {class} d={path((ends[0], y(it.from)), x(it.channel), (ends[1], y(it.to)))} /> }
            }) }
            { for ladder.rows.iter().enumerate().filter_map(|(at, row)| {
                let (cx, cy) = (x(2 * row.column()? + 1), y(at));
                let on_path = row.steps().iter().any(|it| critical.contains(it));
                let class = classes!("dot", on_path.then_some("is-critical"), tie(at).map(tie_class));
                let size = if row.steps().len() > 1 { half.min(9) } else { (half - 2).min(6) };
                Some(match row {
                    Row::Member { .. } => html! { <circle {class} cx={cx.to_string()} cy={cy.to_string()} r="2.5" /> },
                    // A step on the critical path is a square, and a bundle has a second frame.
                    _ if on_path => html! {
                        <rect {class} x={(cx - size).to_string()} y={(cy - size).to_string()}
                            width={(2 * size).to_string()} height={(2 * size).to_string()} />
                    },
                    _ => html! { <circle {class} cx={cx.to_string()} cy={cy.to_string()} r={size.to_string()} /> },
                })
            }) }
        </svg>
    }
}

/// A length that grows with the text.
fn rem(sixteenths: usize) -> String {
    format!("{}.{:04}rem", sixteenths / 16, sixteenths % 16 * 625)
}

/// Down from one mark to another by way of a channel, with round corners.
fn path(from: (usize, usize), channel: usize, to: (usize, usize)) -> String {
    let (leave, enter) = (from.1 + ROW / 2, to.1 - ROW / 2);
    let points = [from, (from.0, leave), (channel, leave), (channel, enter), (to.0, enter), to];
    let mut corners: Vec<(usize, usize)> = Vec::new();
    for it in points {
        if corners.last() != Some(&it) {
            corners.push(it);
        }
    }
    let mut out = format!("M{} {}", from.0, from.1);
    for three in corners.windows(3) {
        let (before, corner, after) = (three[0], three[1], three[2]);
        if before.0 == after.0 || before.1 == after.1 {
            continue;
        }
        let (near, far) = (toward(corner, before), toward(corner, after));
        out.push_str(&format!("L{} {}Q{} {} {} {}", near.0, near.1, corner.0, corner.1, far.0, far.1));
    }
    out.push_str(&format!("L{} {}", to.0, to.1));
    out
}

/// A point on the way to another one, by the radius of a corner or half of the way.
fn toward(from: (usize, usize), to: (usize, usize)) -> (usize, usize) {
    let step = |from: usize, to: usize| {
        let by = from.abs_diff(to).div_ceil(2).min(6);
        if to > from { from + by } else { from - by }
    };
    (step(from.0, to.0), step(from.1, to.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_straight_down_has_no_corners() {
        assert_eq!(path((16, 60), 16, (16, 140)), "M16 60L16 140");
    }

    #[test]
    fn a_line_to_another_lane_stays_between_its_ends() {
        let d = path((16, 60), 36, (56, 220));
        assert!(d.starts_with("M16 60") && d.ends_with("L56 220"), "{d}");
    }
}

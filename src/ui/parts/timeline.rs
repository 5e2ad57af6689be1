//! The picture of the calendar: a row for each team, from the first day to the last.

use yew::{Html, classes, html};

use crate::actions::Team;
use crate::calendar::days::DAY;
use crate::calendar::{Entry, Pace, Schedule};
use crate::runbook::calendar::Calendar;
use crate::text::{Text, Values, number};
use crate::ui::ctx::Ctx;
use crate::ui::parts::calendar as said;

/// The width of a row in units of its own; it is stretched to the width that there is.
const WIDE: i64 = 1_000;

/// The height of a row.
const HIGH: i64 = 26;

/// The days that the picture shows.
#[derive(Clone, Copy)]
struct Span {
    from: i64,
    until: i64,
}

impl Span {
    /// From the first day of a step that is to come to the last; `None` when there is none.
    fn of(schedule: &Schedule) -> Option<Self> {
        let shown = || schedule.entries.iter().filter(|it| is_shown(it));
        let first = shown().map(|it| it.begins).chain(schedule.slots.iter().map(|it| it.begins())).min()?;
        let last = shown().map(|it| it.ends).max()?;
        let (first, last) = (first.div_euclid(DAY), (last - 1).max(first).div_euclid(DAY));
        Some(Self { from: first * DAY, until: (last + 1) * DAY })
    }

    fn x(self, moment: i64) -> i64 {
        (moment - self.from).clamp(0, self.until - self.from) * WIDE / (self.until - self.from)
    }
}

fn is_shown(entry: &Entry) -> bool {
    !entry.done && entry.begins != i64::MIN
}

/// The picture with its scale and its legend.
pub fn timeline(ctx: &Ctx, it: &Calendar) -> Html {
    let Some(span) = Span::of(&it.schedule) else {
        return Html::default();
    };
    let day = |moment: i64| it.day(crate::calendar::days::day_of(moment));
    let marks = [span.from, i64::midpoint(span.from, span.until), span.until - 1];
    html! {
        <div class="timeline">
            <p class="timeline-scale" aria-hidden="true">
                <span class="timeline-team"></span>
                <span class="timeline-days">{ for marks.into_iter().map(|it| html! { <span>{ day(it) }</span> }) }</span>
            </p>
            { for it.by_team().into_iter().map(|(team, steps)| row(ctx, it, span, team, &steps)) }
            { legend(ctx) }
        </div>
    }
}

fn row(ctx: &Ctx, it: &Calendar, span: Span, team: Team, steps: &[usize]) -> Html {
    let shown: Vec<usize> = steps.iter().copied().filter(|step| is_shown(&it.schedule.entries[*step])).collect();
    let entries = || shown.iter().map(|step| &it.schedule.entries[*step]);
    let (Some(first), Some(last)) = (entries().map(Entry::first_day).min(), entries().map(Entry::last_day).max())
    else {
        return Html::default();
    };
    let mut numbers: Vec<usize> = shown.iter().map(|it| it + 1).collect();
    numbers.sort_unstable();
    let values = Values::new()
        .with("team", team.label())
        .with("steps", number::runs(&numbers))
        .with("from", it.day(first))
        .with("until", it.day(last));
    let frozen = it.freezes().into_iter().map(|(from, until)| (i64::from(from) * DAY, i64::from(until + 1) * DAY));
    let windows = it.schedule.slots.iter().map(|slot| {
        let minutes = slot.minutes.filter(|_| slot.start.is_some()).map_or(DAY, i64::from);
        (slot.begins(), slot.begins() + minutes)
    });
    let due = it.schedule.deadlines.iter().filter(|it| it.team == team).map(|it| span.x(it.by));
    html! {
        <div class="timeline-row" key={format!("{team:?}")}>
            <span class="timeline-team" aria-hidden="true">{ ctx.t(team.label()) }</span>
            <svg class="timeline-track" viewBox={format!("0 0 {WIDE} {HIGH}")} preserveAspectRatio="none" role="img"
                aria-label={ctx.fill(said::TEAM_SAYS, &values)}>
                { for frozen.map(|(from, until)| band(span, "t-frozen", from, until)) }
                { for windows.map(|(from, until)| band(span, "t-window", from, until)) }
                { for entries().map(|entry| bar(span, entry)) }
                { for due.map(|x| html! {
                    <line class="t-due" x1={x.to_string()} x2={x.to_string()} y1="0" y2={HIGH.to_string()} />
                }) }
            </svg>
        </div>
    }
}

fn band(span: Span, class: &'static str, from: i64, until: i64) -> Html {
    let (x, end) = (span.x(from), span.x(until));
    rect(class, x, (end - x).max(4), 0, HIGH)
}

/// Kinds of bars differ in height, so that they are told apart without colour.
fn bar(span: Span, entry: &Entry) -> Html {
    let (class, high) = match entry.pace {
        Pace::Order(_) | Pace::Request(_) | Pace::RequestAndWait(..) => ("t-lead", 6),
        Pace::Watch(_) => ("t-wait", 12),
        Pace::Window(_) | Pace::Booked(_) | Pace::Wave(..) => ("t-cutover", 20),
        _ => ("t-work", 12),
    };
    let x = span.x(entry.begins);
    rect(class, x, (span.x(entry.ends) - x).max(5), (HIGH - high) / 2, high)
}

fn rect(class: &'static str, x: i64, width: i64, y: i64, height: i64) -> Html {
    html! {
        <rect {class} x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} />
    }
}

fn legend(ctx: &Ctx) -> Html {
    let kinds: [(&'static str, i64, Text); 6] = [
        ("t-work", 12, said::K_WORK),
        ("t-lead", 6, said::K_LEAD),
        ("t-wait", 12, said::K_WAIT),
        ("t-window", HIGH, said::K_WINDOW),
        ("t-frozen", HIGH, said::K_FROZEN),
        ("t-due", HIGH, said::K_DUE),
    ];
    html! {
        <ul class="timeline-legend">
            { for kinds.into_iter().map(|(class, high, text)| html! {
                <li>
                    <svg class={classes!("timeline-swatch")} viewBox={format!("0 0 28 {HIGH}")} aria-hidden="true">
                        if class == "t-due" {
                            <line {class} x1="14" x2="14" y1="0" y2={HIGH.to_string()} />
                        } else {
                            { rect(class, 2, 24, (HIGH - high) / 2, high) }
                        }
                    </svg>
                    { ctx.t(text) }
                </li>
            }) }
        </ul>
    }
}

//! The calendar as JSON, for programs.

use serde_json::{Value, json};

use crate::calendar::days::day_of;
use crate::calendar::{Anchor, Due};
use crate::case::Case;
use crate::estate::name::Date;
use crate::estate::time::Time;
use crate::plan::Plan;
use crate::runbook::calendar::calendar;
use crate::text::lang::Lang;

/// Windows, steps, deadlines and what does not fit. Days are dates, or numbers counted from the anchor.
pub(super) fn calendar_json(case: &Case, plan: &Plan, lang: Lang) -> Value {
    let it = calendar(case, plan, lang);
    let schedule = &it.schedule;
    let dated = schedule.anchor == Anchor::Dates;
    let day = |day: i32| {
        let date = Date::of_day_number(day).filter(|_| dated);
        date.map_or_else(|| json!(day), |it| json!(it.to_string()))
    };
    let hour = |moment: i64| Time::of_minutes(moment).to_string();
    let numbers = |steps: &[usize]| steps.iter().map(|it| it + 1).collect::<Vec<_>>();
    let windows = schedule.slots.iter().map(|slot| {
        json!({
            "name": it.slot_name(slot),
            "cutover": slot.cutover,
            "day": day(slot.day),
            "start": slot.start.map(|it| hour(i64::from(it))),
            "minutes": slot.minutes,
            "steps": numbers(&slot.steps),
            "people": slot.people,
            "frozen": slot.frozen.is_some(),
        })
    });
    let steps = schedule.entries.iter().enumerate().map(|(place, entry)| {
        let planned = !entry.done && entry.begins != i64::MIN;
        let hours = planned && entry.slots.first().is_some_and(|it| schedule.slots[*it].start.is_some());
        json!({
            "number": place + 1,
            "id": plan.steps[place].step.id,
            "done": entry.done,
            "gate": entry.gate,
            "first_day": planned.then(|| day(entry.first_day())),
            "last_day": planned.then(|| day(entry.last_day())),
            "begins": hours.then(|| hour(entry.begins)),
            "ends": hours.then(|| hour(entry.ends)),
            "by": entry.by.filter(|_| !entry.done).map(|by| day(day_of(by - 1))),
            "late": entry.late,
        })
    });
    let deadlines = schedule.deadlines.iter().map(|due| {
        json!({
            "what": match due.what {
                Due::Order => "order",
                Due::Request => "request",
                Due::Done => "done",
                Due::DoneToTheMinute => "done-one-old-ttl-ahead",
                Due::Book => "book",
                Due::Keep => "keep-until",
            },
            "text": format!("{}: {}", it.due(due.what), it.titles(&due.steps)),
            "team": due.team.label().in_lang(lang),
            "steps": numbers(&due.steps),
            "day": day(due.day()),
            "missed": due.missed,
        })
    });
    let misfits = schedule.misfits.iter().map(|misfit| {
        let changes = misfit.changes.iter().map(|change| it.change(change)).collect::<Vec<_>>();
        json!({ "text": it.misfit(misfit), "changes": changes })
    });
    json!({
        "zone": case.estate.deployment.time_zone.told().map(|it| it.name()),
        "counted_from": match schedule.anchor {
            Anchor::Dates => "dates",
            Anchor::Window => "window",
            Anchor::Start => "first-day",
        },
        "earliest_window": schedule.earliest.and_then(Date::of_day_number).map(|it| it.to_string()),
        "windows": windows.collect::<Vec<_>>(),
        "steps": steps.collect::<Vec<_>>(),
        "deadlines": deadlines.collect::<Vec<_>>(),
        "misfits": misfits.collect::<Vec<_>>(),
        "untold": it.untold(),
    })
}

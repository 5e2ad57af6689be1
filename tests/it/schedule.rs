//! Plans in time: what must hold for each, and what is found in a few.

use cutover::actions::{Phase, Team};
use cutover::calendar::days::DAY;
use cutover::calendar::misfit::{Change, What};
use cutover::calendar::{Anchor, Clocks, Deadline, Due, Entry, Schedule, schedule};
use cutover::case::{Case, Tick};
use cutover::estate::cell::Raw;
use cutover::estate::name::Date;
use cutover::estate::said::Origin;
use cutover::estate::tables::DeploymentId;
use cutover::estate::{Place, TableId};
use cutover::paths::examples;
use cutover::plan::{Plan, sketch};

/// An example in which something else was told.
struct World(Case);

impl World {
    fn lync2010_to_2013() -> Self {
        Self(examples::by_id("lync-2010-to-2013").expect("the example exists").case())
    }

    fn put(mut self, table: &str, row: u16, column: &'static str, value: &str) -> Self {
        let table = TableId::ALL.into_iter().find(|it| it.code() == table).expect("the table exists");
        self.0.estate.add_numbered(table, row);
        self.0.estate.set(Place::new(table, row, column), &Raw::one(value), Origin::Typed).expect("a valid value");
        self
    }

    fn forget(mut self, table: &str, row: u16, column: &'static str) -> Self {
        let table = TableId::ALL.into_iter().find(|it| it.code() == table).expect("the table exists");
        self.0.estate.set(Place::new(table, row, column), &Raw::NotTold, Origin::Typed).expect("the cell exists");
        self
    }
}

fn day(text: &str) -> i32 {
    Date::parse(text).expect("a day").day_number()
}

fn at(text: &str, hour: i64) -> i64 {
    i64::from(day(text)) * DAY + hour * 60
}

fn planned(world: World) -> (Plan, Schedule) {
    let case = world.0;
    let plan = sketch(&case).expect("the example has a plan");
    let schedule = schedule(&case, &plan);
    (plan, schedule)
}

fn entry<'a>(plan: &Plan, schedule: &'a Schedule, action: &str) -> &'a Entry {
    let place = plan.steps.iter().position(|it| it.step.action.id == action).expect("it is in the plan");
    &schedule.entries[place]
}

fn world() -> World {
    World::lync2010_to_2013()
}

fn put(world: World, column: &'static str, value: &str) -> World {
    world.put("deployment", 0, column, value)
}

#[test]
fn every_example_fits_and_tells_all_that_counts() {
    for example in examples::ALL {
        let case = example.case();
        let schedule = schedule(&case, &sketch(&case).expect("the example has a plan"));
        assert_eq!(schedule.misfits, [], "{}", example.id);
        assert_eq!(schedule.asks, [], "{}", example.id);
        assert!(schedule.deadlines.iter().all(|it| !it.missed), "{}", example.id);
        assert!(schedule.entries.iter().all(|it| !it.late && it.begins < it.ends), "{}", example.id);
    }
}

#[test]
fn no_step_begins_before_what_it_waits_for_is_over() {
    for example in examples::ALL {
        let case = example.case();
        let plan = sketch(&case).expect("the example has a plan");
        let schedule = schedule(&case, &plan);
        for (place, it) in plan.steps.iter().enumerate() {
            let entry = &schedule.entries[place];
            for reason in &it.after {
                let earlier = &schedule.entries[reason.step];
                // In the window the low minutes say when a step may begin, and the high ones when it is over.
                let together = earlier.pace.is_cutover();
                assert!(together || earlier.ends <= entry.begins, "{}: {} {place}", example.id, reason.step);
                assert!(!together || earlier.begins <= entry.begins, "{}: {} {place}", example.id, reason.step);
            }
        }
    }
}

#[test]
fn the_ttl_is_lowered_one_old_ttl_ahead() {
    let (plan, schedule) = planned(put(world(), "window_start", "10:00").put("srv", 0, "ttl", "86400"));
    let it = entry(&plan, &schedule, "lower-ttl");
    assert_eq!(it.by, Some(at("2026-12-04", 10)));
    assert!(it.ends <= at("2026-12-04", 10) && it.ends > at("2026-12-02", 17));
    let due = |what| {
        schedule.deadlines.iter().find(|it| it.what == what && plan.steps[it.steps[0]].step.action.id == "lower-ttl")
    };
    assert_eq!(due(Due::DoneToTheMinute).map(|it| it.by), Some(at("2026-12-04", 10)));
    assert_eq!(due(Due::Request).map(Deadline::day), Some(day("2026-12-02")));
}

#[test]
fn certificate_and_firewall_are_asked_for_in_time() {
    let (plan, schedule) = planned(world());
    let due = |what, action: &str| {
        let of = |it: &&Deadline| it.what == what && plan.steps[it.steps[0]].step.action.id == action;
        schedule.deadlines.iter().find(of).map(|it| (it.day(), it.team))
    };
    // Five working days before Friday, the last one before the window on Saturday.
    assert_eq!(due(Due::Order, "order-certificate"), Some((day("2026-11-27"), Team::Certificates)));
    assert_eq!(due(Due::Request, "open-firewall"), Some((day("2026-11-27"), Team::Firewall)));
    assert_eq!(due(Due::Done, "tell-people"), Some((day("2026-11-20"), Team::Owner)));
    assert_eq!(due(Due::Book, "move-srv-record"), Some((day("2026-12-02"), Team::ExternalDns)));
    assert_eq!(due(Due::Keep, "observe-legacy").map(|it| it.0), Some(day("2026-12-19")));
}

#[test]
fn a_window_that_is_too_short_is_told_by_how_much() {
    let (plan, schedule) = planned(put(world(), "window_minutes", "360"));
    let needed: u32 =
        plan.steps.iter().filter(|it| it.step.action.phase == Phase::Window).map(|it| it.step.minutes.1).sum();
    let [misfit] = &schedule.misfits[..] else { panic!("{:?}", schedule.misfits) };
    assert!(matches!(misfit.what, What::TooShort { high, has: 360, .. } if high == needed));
    assert!(matches!(misfit.changes[..], [Change::Longer { minutes, .. }] if minutes == needed - 360));
}

#[test]
fn the_nearest_day_on_which_all_is_ready_is_found() {
    let (_, schedule) = planned(put(world(), "today", "2026-11-30"));
    assert!(schedule.deadlines.iter().any(|it| it.missed));
    let [misfit] = &schedule.misfits[..] else { panic!("{:?}", schedule.misfits) };
    let What::NotReady { ready, .. } = misfit.what else { panic!("{misfit:?}") };
    let [Change::Move { days, to, .. }] = misfit.changes[..] else { panic!("{misfit:?}") };
    assert!(days > 0 && to == day("2026-12-05") + days && i64::from(to) * DAY + 480 >= ready);
    // One day sooner it is not ready.
    let then = |day: i32| {
        put(put(world(), "today", "2026-11-30"), "window_day", &Date::of_day_number(day).expect("a day").to_string())
    };
    assert_eq!(planned(then(to)).1.misfits, []);
    assert_ne!(planned(then(to - 1)).1.misfits, []);
}

#[test]
fn a_frozen_window_moves_out_of_the_freeze_on_either_side() {
    let frozen = world().put("freeze", 0, "from", "2026-12-01").put("freeze", 0, "until", "2026-12-10");
    let (_, schedule) = planned(frozen);
    let misfit = schedule.misfits.iter().find(|it| matches!(it.what, What::Frozen { .. })).expect("it is found");
    let days: Vec<i32> =
        misfit.changes.iter().map(|it| if let Change::Move { to, .. } = it { *to } else { 0 }).collect();
    assert_eq!(days, [day("2026-12-11"), day("2026-11-30")]);
}

#[test]
fn users_are_moved_in_waves_in_the_windows_that_there_are() {
    let window = |world: World, row: u16, day: &str| {
        let world = world.put("window", row, "day", day).put("window", row, "start", "18:00");
        world.put("window", row, "minutes", "120").put("window", row, "purpose", "MovingUsers")
    };
    let two = window(window(world(), 0, "2026-11-12"), 1, "2026-11-19");
    let (_, schedule) = planned(two.put("deployment", 0, "people_per_wave", "250"));
    assert_eq!(schedule.misfits, []);
    let people: Vec<u32> = schedule.slots.iter().map(|it| it.people).collect();
    assert_eq!(people, [0, 250, 180]);
    let (_, schedule) = planned(window(world(), 0, "2026-11-12"));
    let misfit = schedule.misfits.iter().find(|it| matches!(it.what, What::NoWave { .. })).expect("it is found");
    assert!(matches!(misfit.what, What::NoWave { people: Some(180), .. }));
    let [Change::People { people, .. }, Change::Windows { count: 1, .. }] = misfit.changes[..] else {
        panic!("{misfit:?}")
    };
    assert_eq!(people, 430);
}

#[test]
fn a_second_cutover_window_is_asked_for_where_the_route_goes_first() {
    let (plan, schedule) = planned(put(world(), "order", "RouteFirst"));
    let runs = plan.steps.windows(2).filter(|it| it[0].step.action.phase != it[1].step.action.phase);
    let begun = runs.filter(|it| it[1].step.action.phase == Phase::Window).count();
    assert_eq!(begun, 2);
    let misfit = schedule.misfits.iter().find(|it| matches!(it.what, What::NoWindow { .. })).expect("it is found");
    assert!(matches!(misfit.changes[..], [Change::Windows { count: 1, .. }]), "{misfit:?}");
}

#[test]
fn without_a_day_of_the_window_days_are_counted_from_it() {
    let (plan, schedule) = planned(world().forget("deployment", 0, "window_day"));
    assert_eq!(schedule.anchor, Anchor::Window);
    assert_eq!(schedule.asks, [DeploymentId(0).at("window_day")]);
    assert_eq!(entry(&plan, &schedule, "open-gate").first_day(), 0);
    assert!(entry(&plan, &schedule, "build-pool").last_day() < 0);
    assert!(entry(&plan, &schedule, "remove-gateway").first_day() > 13);
    let earliest = schedule.earliest.expect("today is told");
    let date = Date::of_day_number(earliest).expect("a day").to_string();
    let then = planned(put(world(), "window_day", &date)).1;
    assert!(!then.misfits.iter().any(|it| matches!(it.what, What::NotReady { .. })), "{date} {:?}", then.misfits);
    assert_eq!(schedule.misfits, []);
}

#[test]
fn an_empty_calendar_asks_and_guesses_nothing() {
    let none =
        ["today", "window_day", "window_start", "window_minutes", "time_zone", "work_days", "work_from", "work_until"];
    let (_, schedule) = planned(none.into_iter().fold(world(), |world, it| world.forget("deployment", 0, it)));
    assert_eq!(schedule.asks.iter().map(|it| it.column).collect::<Vec<_>>(), none);
    assert_eq!(schedule.earliest, None);
    assert!(schedule.deadlines.iter().all(|it| !it.missed));
}

#[test]
fn what_is_done_is_in_the_past_and_has_no_deadline() {
    let mut case = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
    let plan = sketch(&case).expect("the example has a plan");
    for it in plan.steps.iter().take(12) {
        case.progress.insert(it.step.id.clone(), Tick::default());
    }
    case.progress.insert(plan.steps[12].step.id.clone(), Tick { half: true, ..Tick::default() });
    let schedule = schedule(&case, &plan);
    assert!(schedule.entries.iter().take(12).all(|it| it.done));
    assert!(!schedule.entries[12].done);
    assert!(schedule.deadlines.iter().all(|it| it.steps.iter().all(|it| *it >= 12)));
}

#[test]
fn the_clocks_are_changed_in_the_window() {
    let night = |day: &str| {
        let world = put(put(world(), "window_day", day), "window_start", "22:00");
        planned(put(world, "today", "2026-08-01")).1
    };
    assert_eq!(night("2026-10-24").slots[0].clocks, Clocks::Back);
    assert_eq!(night("2027-03-27").slots[0].clocks, Clocks::Forward);
    assert_eq!(night("2026-12-05").slots[0].clocks, Clocks::Still);
    let world = put(put(world(), "window_day", "2027-03-28"), "window_start", "02:30");
    assert_eq!(planned(world).1.slots[0].clocks, Clocks::NoSuchHour);
}

#[test]
fn own_minutes_of_one_step_count_more_than_those_of_its_action() {
    let world = world()
        .put("timing", 0, "step", "move-crowd")
        .put("timing", 0, "high", "600")
        .put("timing", 1, "step", "move-crowd/IT")
        .put("timing", 1, "low", "5")
        .put("timing", 1, "high", "10");
    let (plan, _) = planned(world);
    let minutes = |id: &str| plan.steps.iter().find(|it| it.step.id == id).map(|it| it.step.minutes);
    assert_eq!(minutes("move-crowd/IT"), Some((5, 10)));
    assert_eq!(minutes("move-crowd/Chartering"), Some((15, 600)));
}

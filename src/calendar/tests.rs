//! Plans in time: what must hold for each, and what is found in a few.

use super::*;
use crate::paths::examples;
use crate::plan::sketch;

#[test]
fn dump() {
    for example in examples::ALL {
        let case = example.case();
        let plan = sketch(&case).unwrap();
        let it = schedule(&case, &plan);
        println!("== {} {:?} earliest {:?}", example.id, it.anchor, it.earliest);
        let show = |m: i64| {
            let d = crate::estate::name::Date::of_day_number(day_of(m)).map_or("?".into(), |it| it.to_string());
            format!("{d} {:02}:{:02}", m.rem_euclid(1440) / 60, m.rem_euclid(60))
        };
        for (n, e) in it.entries.iter().enumerate() {
            println!("{:2} {:40} {:?} {} .. {} by {} {}", n + 1, plan.steps[n].step.id, e.pace, show(e.begins), show(e.ends), e.by.map_or("-".into(), show), if e.late { "LATE" } else { "" });
        }
        for s in &it.slots { println!("{s:?}"); }
        for s in &it.misfits { println!("{s:?}"); }
        for s in &it.deadlines { println!("{:?} {:?} {:?} {} {}", s.what, s.team, s.steps, show(s.by), s.missed); }
        println!("{:?}", it.asks);
    }
}

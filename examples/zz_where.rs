//! tmp
#[path = "../tests/it/support/worlds.rs"]
#[allow(dead_code)]
mod worlds;
use cutover::case::Tick;
use cutover::estate::{Place, TableId, cell::Raw, said::Origin};
use cutover::plan::{plan, resume::resume, safety::Safety, why_not};
use std::time::Instant;
fn main() {
    let tests = [
        ("lync-2010-to-2013", TableId::Partner, "on_new", "yes"),
        ("keep-2015-with-2019", TableId::Crowd, "moves", "yes"),
        ("keep-2013-with-2019", TableId::Edge, "certificate_wildcard", "yes"),
        ("ocs-to-2013", TableId::Deployment, "to", "SfB2015"),
        ("lync-2010-to-2013", TableId::Pool, "role", "Branch"),
        ("lync-2010-to-2013", TableId::Crowd, "moves", "no"),
    ];
    for (ex, t, c, v) in tests {
        for size in worlds::SIZES.iter().take(2).map(Some).chain([None]) {
            let mut case = match size {
                None => cutover::paths::examples::by_id(ex).unwrap().case(),
                Some(s) => {
                    if ex.starts_with("lync") {
                        worlds::grown(ex, *s)
                    } else {
                        continue;
                    }
                }
            };
            case.estate.set(Place::new(t, 0, c), &Raw::one(v), Origin::Typed).unwrap();
            let p = plan(&case);
            for b in why_not::why_not(&case.estate, &p).into_iter().take(4) {
                let now = Instant::now();
                let w = why_not::explain(&case.estate, &p, b.block.clone());
                println!(
                    "{ex} {c} {} {:?}: cells {} unlocks {} tried {} in {:?}",
                    if size.is_some() { "grown" } else { "" },
                    match &b.block {
                        why_not::Block::Broken(r, _) => r.id,
                        _ => "stuck",
                    },
                    w.cells.len(),
                    w.unlocks.len(),
                    w.all_tried,
                    now.elapsed()
                );
            }
        }
    }
    for (i, size) in worlds::SIZES.iter().enumerate() {
        let mut case = worlds::grown("lync-2010-to-2013", *size);
        let p = plan(&case).plan.unwrap();
        let srv = p.steps.iter().find(|it| it.step.action.id == "move-srv-record").unwrap().step.id.clone();
        for half in [false, true] {
            case.progress.insert(srv.clone(), Tick { half, ..Tick::default() });
            if half {
                for it in p.steps.iter().filter(|it| it.step.action.id == "create-partner").take(3) {
                    case.progress.insert(it.step.id.clone(), Tick { half, ..Tick::default() });
                }
            }
            let now = Instant::now();
            let mut here = resume(&case, Some(&p));
            let t1 = now.elapsed();
            let now = Instant::now();
            here.judge(&case.estate);
            println!(
                "size {i} half {half} resume {t1:?} {:?} judge {:?}",
                match &here.safety {
                    Safety::Moves(m) => format!("moves {}", m.len()),
                    Safety::Forward(m) => format!("forward {}", m.len()),
                    other => format!("{other:?}"),
                },
                now.elapsed()
            );
        }
    }
}

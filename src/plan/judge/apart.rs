//! What may be looked at apart, and what is alike.
//!
//! A rule that says something of each partner, or of each crowd, says of the whole estate just what it says of the
//! estate with one partner, or one crowd, taken one after the other. Such a rule is named here, and a law over random
//! worlds holds it to that. Rules that are not named are asked of the whole estate.

use std::collections::BTreeMap;

use crate::estate::{Estate, TableId};
use crate::plan::Plan;
use crate::plan::judge::bits::Bits;
use crate::plan::judge::board::{Board, Decided};
use crate::plan::peers::{NAMED, cells};
use crate::rules::Rule;
use crate::state::fact::Fact;

/// How many rows of which tables a rule looks at together; of all other tables it sees every row.
type Together = &'static [(TableId, usize)];

const EACH_CROWD: Together = &[(TableId::Crowd, 1)];
const EACH_PARTNER: Together = &[(TableId::Partner, 1)];
const EACH_PARTNER_AND_CROWD: Together = &[(TableId::Partner, 1), (TableId::Crowd, 1)];
/// One crowd brings the SIP domain, another one the pool.
const TWO_CROWDS: Together = &[(TableId::Crowd, 2)];

static APART: &[(&str, Together)] = &[
    ("certificate-lacks-domain", EACH_CROWD),
    ("clients-sent-to-removed-pool", &[(TableId::Pool, 1), (TableId::Domain, 1)]),
    ("components-missing", EACH_CROWD),
    ("crowd-without-xmpp-policy", EACH_PARTNER_AND_CROWD),
    ("dialback-without-own-srv", EACH_PARTNER_AND_CROWD),
    ("federation-off", EACH_PARTNER),
    ("federation-port-closed", EACH_CROWD),
    ("front-ends-untrusted", EACH_CROWD),
    ("gateway-removed-unobserved", &[(TableId::Gateway, 1)]),
    ("inbound-name-moves", EACH_CROWD),
    ("merge-missing", EACH_CROWD),
    ("moved-user-cut-off", EACH_PARTNER_AND_CROWD),
    ("partner-switched-early", EACH_PARTNER_AND_CROWD),
    ("proxy-port-closed", TWO_CROWDS),
    ("replication-behind", EACH_PARTNER),
    ("route-first-with-single-name", EACH_CROWD),
    ("services-stopped", TWO_CROWDS),
    ("srv-leads-astray", EACH_CROWD),
    ("srv-missing", EACH_CROWD),
    ("srv-moved-early", EACH_PARTNER_AND_CROWD),
    ("xmpp-route-broken", EACH_PARTNER),
    ("xmpp-user-left-behind", EACH_CROWD),
    ("xmpp-user-on-2019", EACH_CROWD),
    ("xmpp-user-on-branch", EACH_CROWD),
];

fn together(rule: &Rule) -> Together {
    APART.iter().find(|(id, _)| *id == rule.id).map_or(&[], |(_, it)| it)
}

/// The parts of an estate of which a rule is asked one by one; each part once, whether or not others are like it.
pub fn parts(estate: &Estate, rule: &Rule) -> Vec<Estate> {
    let tables = together(rule);
    let single: Vec<_> =
        tables.iter().map(|(table, _)| estate.rows(*table).into_iter().map(|it| vec![it]).collect()).collect();
    let mut out = Vec::new();
    Chosen { tables, classes: single }.each(estate, |it| {
        out.push(it.clone());
        true
    });
    out
}

/// Goes through the parts of an estate of which a rule is asked, as long as the answer is yes; of parts that are alike
/// through one.
pub(super) fn each_part(estate: &Estate, rule: &Rule, alike: &Alike, ask: impl FnMut(&Estate) -> bool) {
    let tables = together(rule);
    let classes = tables.iter().map(|(table, _)| alike.classes(*table, estate)).collect();
    Chosen { tables, classes }.each(estate, ask);
}

/// The rows that are looked at together: for each table every choice of so many, of rows that are alike one. In a large
/// estate there are millions of them, so they are made one after the other.
struct Chosen {
    tables: Together,
    classes: Vec<Vec<Vec<u16>>>,
}

impl Chosen {
    fn each(&self, estate: &Estate, mut ask: impl FnMut(&Estate) -> bool) {
        let mut part = estate.clone();
        self.go(0, estate, &mut part, &mut ask);
    }

    /// Says whether all were gone through.
    fn go(&self, depth: usize, estate: &Estate, part: &mut Estate, ask: &mut impl FnMut(&Estate) -> bool) -> bool {
        let Some(((table, count), classes)) = self.tables.get(depth).zip(self.classes.get(depth)) else {
            return ask(part);
        };
        choices(classes, *count, &mut |rows| {
            keep(part, estate, *table, rows);
            self.go(depth + 1, estate, part, ask)
        })
    }
}

/// Every choice of so many rows, as long as the answer is yes; says whether all were gone through. Of alike rows no more
/// than so many can be looked at together, and it does not matter which.
fn choices(classes: &[Vec<u16>], count: usize, take: &mut dyn FnMut(&[u16]) -> bool) -> bool {
    if classes.iter().map(Vec::len).sum::<usize>() <= count {
        return take(&classes.concat());
    }
    if count == 1 {
        return classes.iter().filter_map(|it| it.get(..1)).all(&mut *take);
    }
    debug_assert_eq!(count, 2, "no rule looks at more than two rows together");
    classes.iter().enumerate().all(|(at, class)| {
        let alike = class.get(..2).is_none_or(&mut *take);
        let mut others = classes[at + 1..].iter();
        alike && others.all(|other| class.first().zip(other.first()).is_none_or(|(one, two)| take(&[*one, *two])))
    })
}

/// Lets a part have these rows of a table and no other.
fn keep(part: &mut Estate, estate: &Estate, table: TableId, rows: &[u16]) {
    macro_rules! only {
        ($field:ident) => {
            part.$field = estate.$field.only(&rows.iter().map(|it| (*it).into()).collect::<Vec<_>>())
        };
    }
    match table {
        TableId::Domain => only!(domains),
        TableId::Pool => only!(pools),
        TableId::Gateway => only!(gateways),
        TableId::Partner => only!(partners),
        TableId::Crowd => only!(crowds),
        // No rule goes through the rows of these as if each stood alone.
        TableId::Deployment
        | TableId::Site
        | TableId::Edge
        | TableId::Policy
        | TableId::Srv
        | TableId::Host
        | TableId::Allowed => (),
    }
}

/// Partners, and crowds, that differ in nothing but their names and whose steps stand in the same places: exchanging two
/// of them turns every allowed order into an allowed order, so what holds for one holds for the other.
#[derive(Debug)]
pub(super) struct Alike {
    classes: BTreeMap<TableId, Vec<Vec<u16>>>,
    /// The steps that touch nothing but facts of this row.
    own: BTreeMap<(TableId, u16), Vec<usize>>,
}

/// What one row is like, its name left out.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Portrait {
    cells: String,
    facts: Vec<Face>,
    own: Vec<Shape>,
}

/// A fact of a row: whether it is true at the start, and who makes or ends it; `None` for a step of the row's own.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Face {
    fact: Fact,
    at_start: bool,
    by: Vec<Option<(usize, bool)>>,
}

/// A step of a row's own: what it makes and ends, which steps of others come before and after it, and which of its own
/// before.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    does: (Vec<Fact>, Vec<Fact>),
    below: Bits,
    above: Bits,
    before: Vec<usize>,
}

impl Alike {
    pub(super) fn of(estate: &Estate, plan: &Plan, board: &Board) -> Self {
        let mut out = Self { classes: BTreeMap::new(), own: BTreeMap::new() };
        for (table, names) in NAMED {
            let mut facts: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
            for (at, fact) in board.facts.iter().enumerate() {
                if let Some(row) = fact.row(table) {
                    facts.entry(row).or_default().push(at);
                }
            }
            let mut classes: BTreeMap<Portrait, Vec<u16>> = BTreeMap::new();
            for row in estate.rows(table) {
                let of_row = facts.get(&row).map_or(&[][..], Vec::as_slice);
                let own = own_steps(plan, board, table, row, of_row);
                let portrait = Portrait {
                    cells: cells(estate, table, row, names),
                    facts: faces(plan, board, table, row, of_row, &own),
                    own: shapes(plan, board, table, row, &own),
                };
                classes.entry(portrait).or_default().push(row);
                out.own.insert((table, row), own);
            }
            let mut classes: Vec<_> = classes.into_values().collect();
            classes.sort_unstable();
            out.classes.insert(table, classes);
        }
        out
    }

    /// The rows of a table, those that are alike together.
    pub(super) fn classes(&self, table: TableId, estate: &Estate) -> Vec<Vec<u16>> {
        let each = || estate.rows(table).into_iter().map(|it| vec![it]).collect();
        self.classes.get(&table).cloned().unwrap_or_else(each)
    }

    /// The row itself and those that are like it.
    pub(super) fn like(&self, table: TableId, row: u16) -> &[u16] {
        let classes = self.classes.get(&table).map_or(&[][..], Vec::as_slice);
        classes.iter().find(|it| it.contains(&row)).map_or(&[], Vec::as_slice)
    }

    /// The same decisions with two alike rows in each other's place.
    pub(super) fn exchange(&self, decided: &Decided, table: TableId, one: u16, other: u16) -> Decided {
        let (Some(ones), Some(others)) = (self.own.get(&(table, one)), self.own.get(&(table, other))) else {
            return decided.clone();
        };
        let pairs = || ones.iter().copied().zip(others.iter().copied());
        let step = |it: usize| {
            pairs()
                .find_map(|(a, b)| {
                    if it == a {
                        Some(b)
                    } else if it == b {
                        Some(a)
                    } else {
                        None
                    }
                })
                .unwrap_or(it)
        };
        decided.iter().map(|(it, yes)| (step(*it), *yes)).collect()
    }
}

/// The steps that touch facts of this row and no other fact, sorted by what they make and end.
fn own_steps(plan: &Plan, board: &Board, table: TableId, row: u16, facts: &[usize]) -> Vec<usize> {
    let mut steps: Vec<usize> = facts.iter().flat_map(|at| &board.touched[*at]).map(|(step, _)| *step).collect();
    steps.sort_unstable();
    steps.dedup();
    steps.retain(|it| {
        let step = &plan.steps[*it].step;
        step.makes.iter().chain(&step.ends).all(|fact| fact.row(table) == Some(row))
    });
    steps.sort_by_key(|it| (nameless(plan, table, row, *it), *it));
    steps
}

/// What a step makes and ends, the row's number left out.
fn nameless(plan: &Plan, table: TableId, row: u16, step: usize) -> (Vec<Fact>, Vec<Fact>) {
    let of = |facts: &crate::actions::Facts| facts.iter().map(|it| it.swapped(table, row, u16::MAX)).collect();
    (of(&plan.steps[step].step.makes), of(&plan.steps[step].step.ends))
}

/// The facts of a row, the row's number left out.
fn faces(plan: &Plan, board: &Board, table: TableId, row: u16, facts: &[usize], own: &[usize]) -> Vec<Face> {
    let face = |at: &usize| {
        let fact = board.facts[*at];
        let by = board.touched[*at].iter().map(|it| (!own.contains(&it.0)).then_some(*it)).collect();
        Face { fact: fact.swapped(table, row, u16::MAX), at_start: plan.start.has(fact), by }
    };
    facts.iter().map(face).collect()
}

/// The steps of a row's own, the row's number left out.
fn shapes(plan: &Plan, board: &Board, table: TableId, row: u16, own: &[usize]) -> Vec<Shape> {
    let ours = Bits::of(board.poset.size, own.iter().copied());
    let shape = |step: &usize| {
        let below = &board.poset.below[*step];
        Shape {
            does: nameless(plan, table, row, *step),
            below: below.without(&ours),
            above: board.poset.above[*step].without(&ours),
            before: (0..own.len()).filter(|it| below.has(own[*it])).collect(),
        }
    };
    own.iter().map(shape).collect()
}

//! Estates of any size, grown from an example; and a source of chance that says the same in every run.

use cutover::case::Case;
use cutover::estate::cell::{Kind, Raw};
use cutover::estate::said::Origin;
use cutover::estate::{Place, TableId};
use cutover::paths::examples;

/// How large an estate is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) pools: usize,
    pub(crate) edges: usize,
    pub(crate) domains: usize,
    pub(crate) partners: usize,
    pub(crate) crowds: usize,
}

/// The sizes for which the judge's time is told.
pub(crate) const SIZES: [Size; 4] = [
    Size { pools: 2, edges: 2, domains: 1, partners: 1, crowds: 2 },
    Size { pools: 3, edges: 2, domains: 3, partners: 5, crowds: 5 },
    Size { pools: 8, edges: 4, domains: 8, partners: 20, crowds: 16 },
    Size { pools: 50, edges: 8, domains: 20, partners: 500, crowds: 60 },
];

/// Negotiation settings that occur: TLS, SASL, dialback, type.
const SHAPES: [(&str, &str, &str, &str); 10] = [
    ("Required", "Required", "no", "Federated"),
    ("Optional", "NotSupported", "yes", "Federated"),
    ("NotSupported", "NotSupported", "yes", "PublicUnverified"),
    ("Required", "Optional", "yes", "Federated"),
    ("Optional", "Optional", "yes", "Federated"),
    ("Required", "Required", "yes", "Federated"),
    ("Required", "NotSupported", "yes", "Federated"),
    ("Required", "Optional", "no", "PublicUnverified"),
    ("Optional", "Required", "yes", "Federated"),
    ("NotSupported", "NotSupported", "yes", "Federated"),
];

/// An example grown to a size: more old pools, old Edge pools, domains with their records, partners and crowds.
pub(crate) fn grown(example: &str, size: Size) -> Case {
    let mut case = examples::by_id(example).expect("the example exists").case();
    let extra = |table, size: usize, there: usize| (there..size).map(move |it| (table, it));
    for (table, number) in extra(TableId::Pool, size.pools, 2) {
        let row = copy(&mut case, table, 0, number);
        write(
            &mut case,
            table,
            row,
            "servers",
            &format!("fe{number}a.corp.grown.example;fe{number}b.corp.grown.example"),
        );
    }
    for (table, number) in extra(TableId::Edge, size.edges, 2) {
        let row = copy(&mut case, table, 0, number);
        for column in ["access_name", "conferencing_name", "media_name"] {
            write(&mut case, table, row, column, &format!("{}{number}.grown.example", &column[..3]));
        }
        write(&mut case, table, row, "public_address", &format!("203.0.113.{}", 100 + number));
        write(&mut case, table, row, "sip_federation", "no");
        write(&mut case, table, row, "xmpp", "no");
    }
    for (table, number) in extra(TableId::Domain, size.domains, 1) {
        let row = copy(&mut case, table, 0, number);
        write(&mut case, table, row, "is_default", "no");
        for srv in srvs_of(&case, 0) {
            let more = copy(&mut case, TableId::Srv, srv, number);
            write(&mut case, TableId::Srv, more, "domain", &format!("#{row}"));
        }
    }
    let partners = case.estate.rows(TableId::Partner).len();
    for (table, number) in extra(TableId::Partner, size.partners, partners) {
        let row = copy(&mut case, table, 0, number);
        let (tls, sasl, dialback, kind) = SHAPES[number % SHAPES.len()];
        for (column, value) in
            [("tls", tls), ("sasl", sasl), ("dialback", dialback), ("kind", kind), ("additional", "-")]
        {
            write(&mut case, table, row, column, value);
        }
    }
    for row in case.estate.rows(TableId::Partner).into_iter().skip(size.partners) {
        case.estate.remove(TableId::Partner, row);
    }
    // The last crowd of an example is the ordinary one.
    let model = case.estate.rows(TableId::Crowd).last().copied().expect("an example has crowds");
    let home = case.estate.cell(Place::new(TableId::Crowd, model, "pool"));
    let product = |case: &Case, row| case.estate.cell(Place::new(TableId::Pool, row, "product"));
    let old = case.estate.cell(Place::new(TableId::Deployment, 0, "from"));
    let pools: Vec<u16> = case.estate.rows(TableId::Pool).into_iter().filter(|it| product(&case, *it) == old).collect();
    assert!(matches!(home, Raw::Row(row) if pools.contains(&row)), "the crowds of an example live on the old side");
    for (table, number) in extra(TableId::Crowd, size.crowds, 2) {
        let row = copy(&mut case, table, model, number);
        write(&mut case, table, row, "pool", &format!("#{}", pools[number % pools.len()]));
        write(&mut case, table, row, "domain", &format!("#{}", number % size.domains));
        write(&mut case, table, row, "users", &(10 * number).to_string());
    }
    case
}

fn srvs_of(case: &Case, domain: u16) -> Vec<u16> {
    let of = |row: &u16| case.estate.cell(Place::new(TableId::Srv, *row, "domain")) == Raw::Row(domain);
    case.estate.rows(TableId::Srv).into_iter().filter(of).collect()
}

/// A row like another one, with a name of its own.
fn copy(case: &mut Case, table: TableId, row: u16, number: usize) -> u16 {
    let new = case.estate.add(table).expect("the table is not full");
    for column in table.columns() {
        let raw = match column.id {
            "name" if table == TableId::Crowd => Raw::one(format!("Crowd {number}")),
            "name" => Raw::one(format!("{}{number}.grown.example", table.code())),
            id => case.estate.cell(Place::new(table, row, id)),
        };
        case.estate.set(Place::new(table, new, column.id), &raw, Origin::Typed).expect("a copied cell is valid");
    }
    new
}

/// Sets one cell as the examples write it.
pub(crate) fn write(case: &mut Case, table: TableId, row: u16, column: &'static str, value: &str) {
    let kind = table.column(column).expect("the column exists").kind;
    let raw = match (value, kind) {
        ("", _) => Raw::NotTold,
        ("-", _) => Raw::Nothing,
        (_, Kind::Row(_)) => Raw::Row(value.trim_start_matches('#').parse().expect("a row's number")),
        (_, Kind::Names) => Raw::Many(value.split(';').map(str::to_owned).collect()),
        _ => Raw::one(value),
    };
    case.estate.set(Place::new(table, row, column), &raw, Origin::Typed).expect("a valid value");
}

/// A source of chance that gives the same numbers in every run.
#[derive(Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66_D1CE_4E5B)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits fit") % limit.max(1)
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len());
        of.get(at)
    }
}

/// An estate that a person could have: an example, grown a little, in one of the orders, with a few cells changed.
pub(crate) fn some_case(chance: &mut Chance, most_changes: usize) -> Case {
    let example = chance.pick(examples::ALL).expect("there are examples").id;
    let mut of = |least: usize, most: usize| least + chance.below(most - least + 1);
    let size = Size { pools: of(2, 4), edges: of(2, 3), domains: of(1, 3), partners: of(1, 4), crowds: of(2, 5) };
    let mut case = grown(example, size);
    if chance.once_in(2) {
        write(&mut case, TableId::Deployment, 0, "order", "RouteFirst");
    }
    for _ in 0..chance.below(most_changes + 1) {
        change(&mut case, chance);
    }
    case
}

/// Changes a cell, or forgets it. Names and dates stay as they are.
pub(crate) fn change(case: &mut Case, chance: &mut Chance) {
    let table = *chance.pick(&TableId::ALL).expect("there are tables");
    let Some(row) = chance.pick(&case.estate.rows(table)).copied() else {
        return;
    };
    let column = chance.pick(table.columns()).expect("a table has columns");
    let raw = match column.kind {
        // From where and to where decides whether there is a plan at all, so it changes seldom.
        _ if ["from", "to", "product", "xmpp"].contains(&column.id) && !chance.once_in(8) => return,
        _ if chance.once_in(4) => Raw::NotTold,
        _ if column.may_be_nothing && chance.once_in(4) => Raw::Nothing,
        Kind::Flag => Raw::one(if chance.once_in(2) { "yes" } else { "no" }),
        Kind::Choice(words) => Raw::one(chance.pick(words).expect("a choice has words").code),
        Kind::Count(_) => Raw::one(chance.below(256).to_string()),
        Kind::Row(other) => match chance.pick(&case.estate.rows(other)) {
            Some(row) => Raw::Row(*row),
            None => Raw::NotTold,
        },
        _ => return,
    };
    case.estate.set(Place::new(table, row, column.id), &raw, Origin::Typed).expect("the value fits the column");
}

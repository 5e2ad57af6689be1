//! What the person has: typed tables, every field told or not told.

pub mod beyond;
pub mod canonical;
pub mod cell;
pub mod choices;
pub mod difference;
pub mod fault;
pub mod journey;
pub mod look;
pub mod name;
pub mod negotiation;
pub mod said;
pub mod tables;

use std::collections::BTreeMap;

use beyond::Beyond;
use cell::{Kind, Raw};
use name::Fault;
use said::Origin;
use tables::{
    Allowed, AllowedId, Crowd, CrowdId, Deployment, Domain, DomainId, Edge, EdgeId, Gateway, GatewayId, Host, HostId,
    Partner, PartnerId, Policy, PolicyId, Pool, PoolId, Site, SiteId, Srv, SrvId,
};

use crate::text::Text;

/// Names a table of the estate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableId {
    /// The deployment and what was decided: one row.
    Deployment,
    /// SIP domains.
    Domain,
    /// Sites.
    Site,
    /// Pools.
    Pool,
    /// Edge pools.
    Edge,
    /// Legacy XMPP gateways.
    Gateway,
    /// XMPP partners.
    Partner,
    /// Crowds of users.
    Crowd,
    /// External access policies.
    Policy,
    /// SRV records.
    Srv,
    /// Host records.
    Host,
    /// Allowed SIP domains.
    Allowed,
}

impl TableId {
    /// All tables, in the order of screens, files and links.
    pub const ALL: [Self; 12] = [
        Self::Deployment,
        Self::Domain,
        Self::Site,
        Self::Pool,
        Self::Edge,
        Self::Gateway,
        Self::Partner,
        Self::Crowd,
        Self::Policy,
        Self::Srv,
        Self::Host,
        Self::Allowed,
    ];

    /// The stable word for files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Deployment => "deployment",
            Self::Domain => "domain",
            Self::Site => "site",
            Self::Pool => "pool",
            Self::Edge => "edge",
            Self::Gateway => "gateway",
            Self::Partner => "partner",
            Self::Crowd => "crowd",
            Self::Policy => "policy",
            Self::Srv => "srv",
            Self::Host => "host",
            Self::Allowed => "allowed",
        }
    }

    /// The columns of the table.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Deployment => Deployment::COLUMNS,
            Self::Domain => Domain::COLUMNS,
            Self::Site => Site::COLUMNS,
            Self::Pool => Pool::COLUMNS,
            Self::Edge => Edge::COLUMNS,
            Self::Gateway => Gateway::COLUMNS,
            Self::Partner => Partner::COLUMNS,
            Self::Crowd => Crowd::COLUMNS,
            Self::Policy => Policy::COLUMNS,
            Self::Srv => Srv::COLUMNS,
            Self::Host => Host::COLUMNS,
            Self::Allowed => Allowed::COLUMNS,
        }
    }

    /// The column with this id.
    pub fn column(self, id: &str) -> Option<&'static Column> {
        self.columns().iter().find(|it| it.id == id)
    }

    /// The heading of the table.
    pub const fn label(self) -> Text {
        match self {
            Self::Deployment => Text {
                en: "Deployment and decisions",
                pt: "Implantação e decisões",
                es: "Implementación y decisiones",
                it: "Distribuzione e decisioni",
                ru: "Развёртывание и решения",
            },
            Self::Domain => {
                Text {
                    en: "SIP domains", pt: "Domínios SIP", es: "Dominios SIP", it: "Domini SIP", ru: "Домены SIP"
                }
            }
            Self::Site => Text { en: "Sites", pt: "Sites", es: "Sitios", it: "Siti", ru: "Сайты" },
            Self::Pool => Text { en: "Pools", pt: "Pools", es: "Grupos de servidores", it: "Pool", ru: "Пулы" },
            Self::Edge => Text {
                en: "Edge pools",
                pt: "Pools de Borda",
                es: "Grupos de servidores perimetrales",
                it: "Pool di server perimetrali",
                ru: "Пулы пограничных серверов",
            },
            Self::Gateway => Text {
                en: "Legacy XMPP gateway",
                pt: "Gateway XMPP herdado",
                es: "Puerta de enlace XMPP heredada",
                it: "Gateway XMPP legacy",
                ru: "Устаревший шлюз XMPP",
            },
            Self::Partner => Text {
                en: "XMPP partners",
                pt: "Parceiros XMPP",
                es: "Socios XMPP",
                it: "Partner XMPP",
                ru: "Партнёры XMPP",
            },
            Self::Crowd => {
                Text { en: "Users", pt: "Usuários", es: "Usuarios", it: "Utenti", ru: "Пользователи" }
            }
            Self::Policy => Text {
                en: "External access policies",
                pt: "Políticas de acesso externo",
                es: "Directivas de acceso externo",
                it: "Criteri di accesso esterno",
                ru: "Политики внешнего доступа",
            },
            Self::Srv => Text {
                en: "SRV records for XMPP",
                pt: "Registros SRV de XMPP",
                es: "Registros SRV de XMPP",
                it: "Record SRV per XMPP",
                ru: "Записи SRV для XMPP",
            },
            Self::Host => Text {
                en: "Host records",
                pt: "Registros de host",
                es: "Registros de host",
                it: "Record host",
                ru: "Записи узлов",
            },
            Self::Allowed => Text {
                en: "Allowed SIP domains",
                pt: "Domínios SIP permitidos",
                es: "Dominios SIP permitidos",
                it: "Domini SIP consentiti",
                ru: "Разрешённые домены SIP",
            },
        }
    }
}

/// One field of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The stable word for files.
    pub id: &'static str,
    /// What people read.
    pub label: Text,
    /// What it holds.
    pub kind: Kind,
    /// Whether *told to be none* is an answer.
    pub may_be_nothing: bool,
}

/// One field of one row: where a finding points, and what a question asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The table.
    pub table: TableId,
    /// The row's number.
    pub row: u16,
    /// The column's id; empty for the row as a whole.
    pub column: &'static str,
}

impl Place {
    /// A field of a row.
    pub fn new(table: TableId, row: u16, column: &'static str) -> Self {
        debug_assert!(table.column(column).is_some(), "{table:?} has no column {column}");
        Self { table, row, column }
    }

    /// A row as a whole.
    pub const fn row(table: TableId, row: u16) -> Self {
        Self { table, row, column: "" }
    }

    /// The table as a whole: what is missing is a row.
    pub const fn table(table: TableId) -> Self {
        Self { table, row: u16::MAX, column: "" }
    }
}

/// A row of a table.
pub trait Record: Default + Clone + PartialEq {
    /// Its columns.
    const COLUMNS: &'static [Column];
    /// A cell as text; [`Raw::NotTold`] for a column that does not exist.
    fn get(&self, column: &str) -> Raw;
    /// Where a cell's value came from.
    fn origin(&self, column: &str) -> Option<Origin>;
    /// Takes over a cell.
    ///
    /// # Errors
    /// A [`Fault`]; the cell is then as it was.
    fn set(&mut self, column: &str, raw: &Raw, origin: Origin) -> Result<(), Fault>;
}

/// Rows by number, in order of number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<I, R> {
    rows: BTreeMap<I, R>,
}

impl<I: Ord, R> Default for Table<I, R> {
    fn default() -> Self {
        Self { rows: BTreeMap::new() }
    }
}

impl<I: Ord + Copy + From<u16> + Into<u16>, R: Record> Table<I, R> {
    /// The largest number of rows that a table takes.
    pub const MOST_ROWS: usize = 20_000;

    /// All rows with their numbers.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &R)> {
        self.rows.iter().map(|(id, row)| (*id, row))
    }

    /// One row.
    pub fn get(&self, id: I) -> Option<&R> {
        self.rows.get(&id)
    }

    /// One row, to change it.
    pub fn get_mut(&mut self, id: I) -> Option<&mut R> {
        self.rows.get_mut(&id)
    }

    /// The table with these of its rows and no other; who refers to the others refers to nothing.
    pub fn only(&self, ids: &[I]) -> Self {
        Self { rows: ids.iter().filter_map(|id| Some((*id, self.get(*id)?.clone()))).collect() }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a row and gives its number: one more than the largest. `None` when the table is full.
    pub fn push(&mut self, row: R) -> Option<I> {
        let next = self.rows.keys().next_back().map_or(0, |it| (*it).into() + 1);
        if self.rows.len() >= Self::MOST_ROWS || next == u16::MAX {
            return None;
        }
        let id = I::from(next);
        self.rows.insert(id, row);
        Some(id)
    }

    fn remove(&mut self, id: I) -> Option<R> {
        self.rows.remove(&id)
    }

    fn push_empty(&mut self) -> Option<I> {
        self.push(R::default())
    }

    fn insert_empty(&mut self, id: I) {
        self.rows.insert(id, R::default());
    }
}

/// Everything the person has told us, and from where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Estate {
    /// The deployment and what was decided.
    pub deployment: Deployment,
    /// SIP domains.
    pub domains: Table<DomainId, Domain>,
    /// Sites.
    pub sites: Table<SiteId, Site>,
    /// Pools.
    pub pools: Table<PoolId, Pool>,
    /// Edge pools.
    pub edges: Table<EdgeId, Edge>,
    /// Legacy XMPP gateways.
    pub gateways: Table<GatewayId, Gateway>,
    /// XMPP partners.
    pub partners: Table<PartnerId, Partner>,
    /// Crowds of users.
    pub crowds: Table<CrowdId, Crowd>,
    /// External access policies.
    pub policies: Table<PolicyId, Policy>,
    /// SRV records.
    pub srvs: Table<SrvId, Srv>,
    /// Host records.
    pub hosts: Table<HostId, Host>,
    /// Allowed SIP domains.
    pub alloweds: Table<AllowedId, Allowed>,
    /// The files that told something, in the order in which they were taken over.
    pub files: Vec<String>,
    /// What a later version wrote into the plan file, carried along as it stands.
    pub beyond: Beyond,
}

/// Does the same with whichever table is meant.
macro_rules! in_table {
    ($estate:expr, $table:expr, $one:expr, |$it:ident| $many:expr) => {
        match $table {
            TableId::Deployment => $one,
            TableId::Domain => {
                let $it = $estate.domains;
                $many
            }
            TableId::Site => {
                let $it = $estate.sites;
                $many
            }
            TableId::Pool => {
                let $it = $estate.pools;
                $many
            }
            TableId::Edge => {
                let $it = $estate.edges;
                $many
            }
            TableId::Gateway => {
                let $it = $estate.gateways;
                $many
            }
            TableId::Partner => {
                let $it = $estate.partners;
                $many
            }
            TableId::Crowd => {
                let $it = $estate.crowds;
                $many
            }
            TableId::Policy => {
                let $it = $estate.policies;
                $many
            }
            TableId::Srv => {
                let $it = $estate.srvs;
                $many
            }
            TableId::Host => {
                let $it = $estate.hosts;
                $many
            }
            TableId::Allowed => {
                let $it = $estate.alloweds;
                $many
            }
        }
    };
}

/// Lends the tables, so that the macro above can name their fields after `&` or `&mut`.
macro_rules! lend {
    ($lender:ident, $estate:expr, $($kind:tt)+) => {
        $lender {
            domains: $($kind)+ $estate.domains,
            sites: $($kind)+ $estate.sites,
            pools: $($kind)+ $estate.pools,
            edges: $($kind)+ $estate.edges,
            gateways: $($kind)+ $estate.gateways,
            partners: $($kind)+ $estate.partners,
            crowds: $($kind)+ $estate.crowds,
            policies: $($kind)+ $estate.policies,
            srvs: $($kind)+ $estate.srvs,
            hosts: $($kind)+ $estate.hosts,
            alloweds: $($kind)+ $estate.alloweds,
        }
    };
}

struct Lent<'a> {
    domains: &'a Table<DomainId, Domain>,
    sites: &'a Table<SiteId, Site>,
    pools: &'a Table<PoolId, Pool>,
    edges: &'a Table<EdgeId, Edge>,
    gateways: &'a Table<GatewayId, Gateway>,
    partners: &'a Table<PartnerId, Partner>,
    crowds: &'a Table<CrowdId, Crowd>,
    policies: &'a Table<PolicyId, Policy>,
    srvs: &'a Table<SrvId, Srv>,
    hosts: &'a Table<HostId, Host>,
    alloweds: &'a Table<AllowedId, Allowed>,
}

struct LentMut<'a> {
    domains: &'a mut Table<DomainId, Domain>,
    sites: &'a mut Table<SiteId, Site>,
    pools: &'a mut Table<PoolId, Pool>,
    edges: &'a mut Table<EdgeId, Edge>,
    gateways: &'a mut Table<GatewayId, Gateway>,
    partners: &'a mut Table<PartnerId, Partner>,
    crowds: &'a mut Table<CrowdId, Crowd>,
    policies: &'a mut Table<PolicyId, Policy>,
    srvs: &'a mut Table<SrvId, Srv>,
    hosts: &'a mut Table<HostId, Host>,
    alloweds: &'a mut Table<AllowedId, Allowed>,
}

impl Estate {
    /// The numbers of the rows of a table, in order.
    pub fn rows(&self, table: TableId) -> Vec<u16> {
        let lent = lend!(Lent, self, &);
        in_table!(lent, table, vec![0], |it| it.iter().map(|(id, _)| id.into()).collect())
    }

    /// How many rows all tables have together.
    pub fn count_rows(&self) -> usize {
        TableId::ALL.iter().map(|it| self.rows(*it).len()).sum()
    }

    /// Whether a row exists.
    pub fn has_row(&self, table: TableId, row: u16) -> bool {
        let lent = lend!(Lent, self, &);
        in_table!(lent, table, row == 0, |it| it.get(row.into()).is_some())
    }

    /// A cell as text.
    pub fn cell(&self, place: Place) -> Raw {
        let lent = lend!(Lent, self, &);
        in_table!(lent, place.table, self.deployment.get(place.column), |it| it
            .get(place.row.into())
            .map_or(Raw::NotTold, |row| row.get(place.column)))
    }

    /// Where a cell's value came from.
    pub fn origin(&self, place: Place) -> Option<Origin> {
        let lent = lend!(Lent, self, &);
        in_table!(lent, place.table, self.deployment.origin(place.column), |it| it
            .get(place.row.into())
            .and_then(|row| row.origin(place.column)))
    }

    /// Takes over a cell.
    ///
    /// # Errors
    /// A [`Fault`] for a text that does not fit, and [`Fault::Row`] for a row, or a row referred to, that is not there.
    pub fn set(&mut self, place: Place, raw: &Raw, origin: Origin) -> Result<(), Fault> {
        if let (Some(Column { kind: Kind::Row(other), .. }), Raw::Row(row)) = (place.table.column(place.column), raw)
            && !self.has_row(*other, *row)
        {
            return Err(Fault::Row);
        }
        let lent = lend!(LentMut, self, &mut);
        in_table!(lent, place.table, self.deployment.set(place.column, raw, origin), |it| it
            .get_mut(place.row.into())
            .ok_or(Fault::Row)?
            .set(place.column, raw, origin))
    }

    /// Adds an empty row and gives its number; `None` for the one-row table and for a full one.
    pub fn add(&mut self, table: TableId) -> Option<u16> {
        let lent = lend!(LentMut, self, &mut);
        in_table!(lent, table, None, |it| it.push_empty().map(Into::into))
    }

    /// Adds an empty row with this number, as a file or link gives it; `false` when it is taken.
    pub fn add_numbered(&mut self, table: TableId, row: u16) -> bool {
        if self.has_row(table, row) || row == u16::MAX {
            return false;
        }
        let lent = lend!(LentMut, self, &mut);
        in_table!(lent, table, return false, |it| it.insert_empty(row.into()));
        true
    }

    /// Removes a row, and every reference to it.
    pub fn remove(&mut self, table: TableId, row: u16) {
        let lent = lend!(LentMut, self, &mut);
        let gone = in_table!(lent, table, false, |it| it.remove(row.into()).is_some());
        if !gone {
            return;
        }
        self.beyond.drop_row(table, row);
        for other in TableId::ALL {
            for column in other.columns().iter().filter(|it| it.kind == Kind::Row(table)) {
                for number in self.rows(other) {
                    let place = Place::new(other, number, column.id);
                    if self.cell(place) == Raw::Row(row) {
                        // Emptying a cell cannot fail.
                        let _ = self.set(place, &Raw::NotTold, Origin::Typed);
                    }
                }
            }
        }
    }

    /// How a row is called: its name, or for an SRV record its domain's, or `#` and its number.
    pub fn name_of(&self, table: TableId, row: u16) -> String {
        let column = match table {
            TableId::Deployment => "title",
            TableId::Srv => "target",
            _ => "name",
        };
        match self.cell(Place::new(table, row, column)) {
            Raw::One(name) => name,
            _ => format!("#{}", row + 1),
        }
    }

    /// The row with this name, upper and lower case alike.
    pub fn find(&self, table: TableId, name: &str) -> Option<u16> {
        let name = name.trim().trim_end_matches('.');
        self.rows(table).into_iter().find(|it| self.name_of(table, *it).eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_pool_is_referred_to_no_more() {
        let mut estate = Estate::default();
        let pool = estate.add(TableId::Pool).unwrap();
        let crowd = estate.add(TableId::Crowd).unwrap();
        let home = Place::new(TableId::Crowd, crowd, "pool");
        estate.set(home, &Raw::Row(pool), Origin::Typed).unwrap();
        estate.remove(TableId::Pool, pool);
        assert_eq!(estate.cell(home), Raw::NotTold);
    }

    #[test]
    fn a_reference_to_no_row_is_refused() {
        let mut estate = Estate::default();
        let crowd = estate.add(TableId::Crowd).unwrap();
        let home = Place::new(TableId::Crowd, crowd, "pool");
        assert_eq!(estate.set(home, &Raw::Row(7), Origin::Typed), Err(Fault::Row));
    }

    #[test]
    fn column_ids_are_unique_and_every_table_has_a_name_or_is_one_row() {
        for table in TableId::ALL {
            let mut ids: Vec<_> = table.columns().iter().map(|it| it.id).collect();
            ids.sort_unstable();
            let count = ids.len();
            ids.dedup();
            assert_eq!(ids.len(), count, "{table:?}");
        }
    }

    #[test]
    fn a_bad_value_leaves_the_cell_as_it_was() {
        let mut estate = Estate::default();
        let pool = estate.add(TableId::Pool).unwrap();
        let name = Place::new(TableId::Pool, pool, "name");
        estate.set(name, &Raw::one("fe.contoso.com"), Origin::Typed).unwrap();
        assert!(estate.set(name, &Raw::one("fe contoso"), Origin::Typed).is_err());
        assert_eq!(estate.cell(name), Raw::one("fe.contoso.com"));
    }
}

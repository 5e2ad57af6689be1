//! What the first wire form carries, in which order, and what it expects there.
//!
//! Frozen with the first release: a link must open for ever. What the estate learns later is appended to the end of its
//! table with the next revision (before the first release, with revision 0). A link names the least revision that tells all it tells, so it stays as it was while
//! nothing new is told. Words of a choice are appended, too, and never moved.

use crate::estate::TableId;

/// How a column is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// Yes or no.
    Flag,
    /// A number.
    Count,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A calendar day.
    Date,
    /// An IP address.
    Address,
    /// A label or note, an hour or a time zone.
    Text,
    /// A domain name; the hint tells what it names.
    Name(u8),
    /// Several domain names.
    Names(u8),
    /// A row of another table.
    Row(TableId),
}

/// A column of the wire form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Col {
    pub(super) id: &'static str,
    pub(super) code: Code,
    /// What is expected in the first row: `-` for told to be none, empty for nothing in particular.
    pub(super) usual: &'static str,
    /// Whether it may be told to be none.
    pub(super) nothing: bool,
    /// The revision that brought the column.
    pub(super) since: u8,
}

/// The newest revision that this program reads and writes.
pub(super) const REVISION: u8 = 0;

/// What is written and read, in which order.
pub(super) const SCHEMA: Schema = Schema { revision: REVISION, tables: TABLES, columns: of, words: LATER_WORDS };

/// What is written and read, in which order. Tests make one for a later program, and one for an earlier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schema {
    /// The newest revision.
    pub(super) revision: u8,
    /// The tables.
    pub(super) tables: &'static [Table],
    /// The columns of each.
    pub(super) columns: fn(TableId) -> &'static [Col],
    /// Words of choices that came later than their columns.
    pub(super) words: &'static [Word],
}

/// A table of the wire form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub(super) id: TableId,
    /// How many rows are expected.
    pub(super) rows: Rows,
    /// The revision that brought the table.
    pub(super) since: u8,
}

/// How many rows are expected.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rows {
    /// So many.
    About(u32),
    /// As many as another table has, which stands before.
    As(TableId),
}

/// A word of a choice that came later than its column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) table: TableId,
    pub(super) column: &'static str,
    pub(super) code: &'static str,
    /// The revision that brought it.
    pub(super) since: u8,
}

/// The tables, in the order in which they came: a later one is appended.
const TABLES: &[Table] = &[
    table(TableId::Deployment, Rows::About(1)),
    table(TableId::Domain, Rows::About(1)),
    table(TableId::Site, Rows::About(1)),
    table(TableId::Pool, Rows::About(2)),
    table(TableId::Edge, Rows::About(2)),
    table(TableId::Gateway, Rows::About(1)),
    table(TableId::Partner, Rows::About(2)),
    table(TableId::Crowd, Rows::As(TableId::Pool)),
    table(TableId::Policy, Rows::About(1)),
    table(TableId::Srv, Rows::As(TableId::Domain)),
    table(TableId::Host, Rows::As(TableId::Gateway)),
    table(TableId::Allowed, Rows::As(TableId::Partner)),
    table(TableId::Window, Rows::About(1)),
    table(TableId::Freeze, Rows::About(1)),
    table(TableId::Timing, Rows::About(1)),
];

const fn table(id: TableId, rows: Rows) -> Table {
    Table { id, rows, since: 0 }
}

/// Words that were appended to a choice after the first release.
const LATER_WORDS: &[Word] = &[];

/// The columns of a table.
pub(super) const fn of(table: TableId) -> &'static [Col] {
    match table {
        TableId::Deployment => DEPLOYMENT,
        TableId::Domain => DOMAIN,
        TableId::Site => SITE,
        TableId::Pool => POOL,
        TableId::Edge => EDGE,
        TableId::Gateway => GATEWAY,
        TableId::Partner => PARTNER,
        TableId::Crowd => CROWD,
        TableId::Policy => POLICY,
        TableId::Srv => SRV,
        TableId::Host => HOST,
        TableId::Allowed => ALLOWED,
        TableId::Window => WINDOW,
        TableId::Freeze => FREEZE,
        TableId::Timing => TIMING,
    }
}

const fn col(id: &'static str, code: Code, usual: &'static str) -> Col {
    Col { id, code, usual, nothing: false, since: 0 }
}

/// A column that may be told to be none.
const fn opt(id: &'static str, code: Code, usual: &'static str) -> Col {
    Col { nothing: true, ..col(id, code, usual) }
}

use Code::{Address, Choice, Count, Date, Flag, Name, Names, Row, Text};

const PRODUCTS: Code = Choice(&["OCS2007R2", "Lync2010", "Lync2013", "SfB2015", "SfB2019", "SfBSE"]);
const NEGOTIATIONS: Code = Choice(&["Required", "Optional", "NotSupported"]);
const BALANCINGS: Code = Choice(&["None", "DNS", "Hardware"]);

// Hints of names.
const DOMAINS: u8 = 1;
const POOLS: u8 = 2;
const EDGES: u8 = 3;
const SERVERS: u8 = 4;
const OUTSIDE: u8 = 5;
const GATEWAYS: u8 = 6;
const PARTNERS: u8 = 7;
const ALSO: u8 = 8;

const DEPLOYMENT: &[Col] = &[
    col("title", Text, ""),
    col("from", PRODUCTS, "Lync2010"),
    col("to", Choice(&["Lync2013", "SfB2015", "SfB2019", "SfBSE", "Teams"]), "Lync2013"),
    col("xmpp", Choice(&["Keep", "Retire", "Undecided"]), "Keep"),
    col("method", Choice(&["SideBySide", "InPlace"]), "SideBySide"),
    col("order", Choice(&["UsersFirst", "RouteFirst"]), "UsersFirst"),
    col("staging", Choice(&["AllAtOnce", "ByPartner", "ByDomain"]), "AllAtOnce"),
    col("today", Date, ""),
    col("window_day", Date, ""),
    col("window_minutes", Count, "240"),
    col("people_told", Flag, "yes"),
    col("groups_held", Flag, "yes"),
    col("backups_taken", Flag, "yes"),
    col("replication_current", Flag, "yes"),
    col("federation_allowed", Flag, "yes"),
    col("sip_federation_wanted", Flag, "yes"),
    col("hybrid", Flag, "no"),
    col("shared_address_space", Flag, "no"),
    col("tenant_lists_match", Flag, "yes"),
    col("crosses_forests", Flag, "no"),
    col("own_sql_instance", Flag, "yes"),
    col("legacy_updated", Flag, "yes"),
    col("wmi_installed", Flag, "yes"),
    col("merge_published", Flag, "yes"),
    col("user_replication_seen", Flag, "yes"),
    col("move_tool", Choice(&["NewShell", "NewPanel", "OldTools"]), "NewShell"),
    col("move_with_force", Flag, "no"),
    col("move_without_list", Flag, "no"),
    col("users_without_home", Count, "0"),
    col("xmpp_policy", Text, ""),
    col("policies_in_new_panel", Flag, "no"),
    col("connection_limit", Count, "1000"),
    col("partner_connection_limit", Count, "20"),
    col("sip_moves_to_new_edge", Flag, "yes"),
    col("store_product", PRODUCTS, "Lync2013"),
    col("antivirus_excluded", Flag, "yes"),
    col("test_users", Flag, "yes"),
    col("import_replaces", Flag, "no"),
    col("srv_host", Choice(&["OwnHost", "AccessEdge"]), "OwnHost"),
    col("approved", Text, ""),
    col("approved_on", Date, ""),
    col("approved_by", Text, ""),
    col("window_start", Text, "08:00"),
    col("time_zone", Text, ""),
    col("work_days", Choice(&["MonFri", "MonSat", "SunThu", "EveryDay"]), "MonFri"),
    col("work_from", Text, "09:00"),
    col("work_until", Text, "17:00"),
    col("people_per_wave", Count, "250"),
    col("certificate_days", Count, "5"),
    col("firewall_days", Count, "5"),
    col("dns_days", Count, "2"),
    col("notice_days", Count, "14"),
    col("observe_days", Count, "14"),
    col("cloud_builds", Flag, "yes"),
];

const DOMAIN: &[Col] = &[
    col("name", Name(DOMAINS), ""),
    col("is_default", Flag, "yes"),
    col("has_srv", Flag, "yes"),
    col("internal_target", Row(TableId::Pool), ""),
];

const SITE: &[Col] = &[
    col("name", Text, ""),
    col("kind", Choice(&["Central", "Branch", "BackCompat"]), "Central"),
    opt("sip_route", Row(TableId::Edge), ""),
    opt("xmpp_route", Row(TableId::Edge), "-"),
];

const POOL: &[Col] = &[
    col("name", Name(POOLS), ""),
    col("product", PRODUCTS, "Lync2013"),
    col("role", Choice(&["FrontEnd", "Director", "Branch"]), "FrontEnd"),
    col("site", Row(TableId::Site), ""),
    col("running", Flag, "yes"),
    opt("servers", Names(SERVERS), ""),
    col("gateway_running", Flag, "yes"),
    col("reaches_edge", Flag, "yes"),
    col("retires", Flag, "no"),
    col("watched", Flag, "no"),
    col("holds_store", Flag, "no"),
    opt("paired_with", Row(TableId::Pool), "-"),
];

const EDGE: &[Col] = &[
    col("name", Name(EDGES), ""),
    col("product", PRODUCTS, "Lync2013"),
    col("site", Row(TableId::Site), ""),
    col("running", Flag, "yes"),
    col("kind", Choice(&["Single", "Consolidated", "Expanded"]), "Single"),
    opt("servers", Names(SERVERS), ""),
    col("access_name", Name(OUTSIDE), ""),
    col("conferencing_name", Name(OUTSIDE), ""),
    col("media_name", Name(OUTSIDE), ""),
    col("public_address", Address, ""),
    col("next_hop", Row(TableId::Pool), ""),
    col("sip_federation", Flag, "yes"),
    col("xmpp", Flag, "no"),
    col("merged_as_federated", Flag, "yes"),
    col("trusts_new_pool", Flag, "yes"),
    col("balancing_inside", BALANCINGS, "None"),
    col("balancing_outside", BALANCINGS, "None"),
    col("balances_proxy_port", Flag, "no"),
    col("access_running", Flag, "yes"),
    col("proxy_running", Flag, "yes"),
    col("setup_rerun", Flag, "yes"),
    col("replica_current", Flag, "yes"),
    col("open_in", Flag, "yes"),
    col("open_out", Flag, "yes"),
    opt("certificate_names", Names(OUTSIDE), ""),
    col("certificate_wildcard", Flag, "no"),
    col("certificate_public", Flag, "yes"),
    col("certificate_expires", Date, ""),
    col("certificate_exportable", Flag, "yes"),
    col("certificate_everywhere", Flag, "yes"),
    col("media_certificate_staged", Flag, "no"),
];

const GATEWAY: &[Col] = &[
    col("name", Name(GATEWAYS), ""),
    col("edge", Row(TableId::Edge), ""),
    col("system", Choice(&["Server2003", "Server2008", "Server2008R2"]), "Server2008"),
    col("public_address", Address, ""),
    col("running", Flag, "yes"),
    col("certificate_expires", Date, ""),
    col("hotfix", Flag, "yes"),
    col("partners_listed", Flag, "yes"),
];

const PARTNER: &[Col] = &[
    col("name", Name(PARTNERS), ""),
    opt("additional", Names(ALSO), "-"),
    col("kind", Choice(&["Federated", "PublicVerified", "PublicUnverified"]), "Federated"),
    col("tls", NEGOTIATIONS, "Required"),
    col("sasl", NEGOTIATIONS, "Optional"),
    col("dialback", Flag, "yes"),
    col("keep_alive", Flag, "yes"),
    opt("connection_limit", Count, "-"),
    opt("proxy", Name(PARTNERS), "-"),
    col("on_legacy", Flag, "yes"),
    col("on_new", Flag, "no"),
    col("dropped", Flag, "no"),
    col("has_srv", Flag, "yes"),
    col("domains_complete", Flag, "yes"),
    col("vendor_confirmed", Flag, "yes"),
    col("contact", Text, ""),
];

const CROWD: &[Col] = &[
    col("name", Text, ""),
    col("pool", Row(TableId::Pool), ""),
    col("domain", Row(TableId::Domain), ""),
    col("users", Count, ""),
    col("needs_xmpp", Flag, "yes"),
    opt("policy", Row(TableId::Policy), "-"),
    col("pilot", Flag, "no"),
    col("moves", Flag, "yes"),
    col("released", Flag, "no"),
    col("blank_names", Count, "0"),
    col("signed_in_again", Flag, "yes"),
];

const POLICY: &[Col] = &[
    col("name", Text, ""),
    col("scope", Choice(&["Global", "Site", "User"]), "Global"),
    opt("site", Row(TableId::Site), "-"),
    col("federation", Flag, "yes"),
    col("xmpp", Flag, "yes"),
];

const SRV: &[Col] = &[
    col("domain", Row(TableId::Domain), ""),
    col("target", Name(GATEWAYS), ""),
    col("port", Count, "5269"),
    col("priority", Count, "0"),
    col("weight", Count, "0"),
    col("ttl", Count, "3600"),
    col("view", Choice(&["External", "Internal"]), "External"),
];

const HOST: &[Col] = &[
    col("name", Name(GATEWAYS), ""),
    opt("address", Address, ""),
    col("alias", Flag, "no"),
    col("shared", Flag, "no"),
    col("ttl", Count, "3600"),
];

const ALLOWED: &[Col] = &[col("name", Name(PARTNERS), ""), opt("proxy", Name(GATEWAYS), "-")];

const WINDOW: &[Col] = &[
    col("name", Text, ""),
    col("purpose", Choice(&["AnyWork", "MovingUsers", "Cutover"]), "MovingUsers"),
    col("day", Date, ""),
    col("start", Text, "22:00"),
    col("minutes", Count, "240"),
];

const FREEZE: &[Col] = &[col("name", Text, ""), col("from", Date, ""), col("until", Date, "")];

const TIMING: &[Col] = &[col("step", Text, ""), col("low", Count, ""), col("high", Count, "")];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::cell::Kind;

    #[test]
    fn every_column_of_the_estate_is_carried() {
        for table in TableId::ALL {
            for column in table.columns() {
                assert!(
                    of(table).iter().any(|it| it.id == column.id),
                    "Append the column {} to the end of the list for {table:?} in this file, with since = REVISION + 1, \
                     and raise REVISION; once per release is enough.",
                    column.id
                );
            }
        }
    }

    #[test]
    fn columns_are_written_as_what_they_are() {
        for table in TableId::ALL {
            for col in of(table) {
                let column = table.column(col.id).expect("a column that was carried once stays in the estate");
                let fits = match (col.code, column.kind) {
                    (Flag, Kind::Flag) | (Count, Kind::Count(_)) | (Date, Kind::Date) | (Address, Kind::Address) => {
                        true
                    }
                    (Text, Kind::Label | Kind::Note | Kind::Time | Kind::Zone)
                    | (Name(_), Kind::Name)
                    | (Names(_), Kind::Names) => true,
                    (Row(one), Kind::Row(other)) => one == other,
                    (Choice(words), Kind::Choice(known)) => {
                        known.iter().all(|it| words.contains(&it.code)) && words.len() == known.len()
                    }
                    _ => false,
                };
                assert!(fits, "{table:?} {}", col.id);
                assert!((0..=REVISION).contains(&col.since), "{table:?} {}", col.id);
                assert_eq!(col.nothing, column.may_be_nothing, "{table:?} {}", col.id);
            }
        }
    }

    #[test]
    fn later_revisions_stand_at_the_end() {
        for table in TableId::ALL {
            assert!(of(table).is_sorted_by_key(|it| it.since), "{table:?}");
        }
        assert!(TABLES.is_sorted_by_key(|it| it.since));
    }

    #[test]
    fn every_table_of_the_estate_is_carried() {
        for table in TableId::ALL {
            assert_eq!(
                TABLES.iter().filter(|it| it.id == table).count(),
                1,
                "Append {table:?} to the end of TABLES, with since = REVISION, which rises once per release."
            );
        }
        assert!(matches!(TABLES[0].id, TableId::Deployment), "The deployment has one row, which is not counted.");
    }

    #[test]
    fn a_word_that_came_later_belongs_to_a_choice() {
        for it in LATER_WORDS {
            let col = of(it.table).iter().find(|col| col.id == it.column).expect("the column is carried");
            assert!(matches!(col.code, Choice(words) if words.contains(&it.code)), "{it:?}");
            assert!((col.since + 1..=REVISION).contains(&it.since), "{it:?}");
        }
    }
}

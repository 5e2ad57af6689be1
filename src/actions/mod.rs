//! What can be done.
//!
//! One action, one file, one constant, one function that offers steps, tests below.
//! The order of steps comes from facts alone: what a step needs, makes and ends. Phases head chapters and break ties.

use std::collections::BTreeSet;

use crate::estate::choices::{Product, SiteKind};
use crate::estate::journey::Journey;
use crate::estate::tables::{Crowd, CrowdId, EdgeId, GatewayId, PoolId};
use crate::estate::{Estate, TableId};
use crate::sources::Cite;
use crate::state::fact::Fact;
use crate::text::{Text, Value, Values};

/// The chapter under which a step stands. It breaks ties between steps that may swap, and never orders them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Know, tell, save.
    Prepare,
    /// New servers beside the old.
    Build,
    /// A few users first.
    Pilot,
    /// Everyone else.
    Move,
    /// All that may be done before the window.
    Stage,
    /// The cutover window.
    Window,
    /// Watch, remove, write down.
    After,
}

impl Phase {
    /// All phases.
    pub const ALL: [Self; 7] =
        [Self::Prepare, Self::Build, Self::Pilot, Self::Move, Self::Stage, Self::Window, Self::After];

    /// A stable word for the names of files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Build => "build",
            Self::Pilot => "pilot",
            Self::Move => "move",
            Self::Stage => "stage",
            Self::Window => "window",
            Self::After => "after",
        }
    }

    /// The chapter's heading.
    pub const fn label(self) -> Text {
        match self {
            Self::Prepare => {
                Text { en: "Prepare", pt: "Preparar", es: "Preparar", it: "Preparare", ru: "Подготовка" }
            }
            Self::Build => Text {
                en: "Build the new side",
                pt: "Construir o lado novo",
                es: "Construir el lado nuevo",
                it: "Costruire il lato nuovo",
                ru: "Новая сторона",
            },
            Self::Pilot => Text {
                en: "Pilot users",
                pt: "Usuários piloto",
                es: "Usuarios piloto",
                it: "Utenti pilota",
                ru: "Пилотные пользователи",
            },
            Self::Move => Text {
                en: "Move the users",
                pt: "Mover os usuários",
                es: "Mover los usuarios",
                it: "Spostare gli utenti",
                ru: "Перенос пользователей",
            },
            Self::Stage => Text {
                en: "Stage before the window",
                pt: "Deixar pronto antes da janela",
                es: "Dejar listo antes de la ventana",
                it: "Preparare prima della finestra",
                ru: "Заготовки до окна",
            },
            Self::Window => Text {
                en: "Cutover window",
                pt: "Janela de transferência",
                es: "Ventana de cambio",
                it: "Finestra di passaggio",
                ru: "Окно переключения",
            },
            Self::After => Text { en: "Afterwards", pt: "Depois", es: "Después", it: "Dopo", ru: "После" },
        }
    }
}

/// Who may do a step: a membership of the product, or an owner outside of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Team {
    /// The person who answers for the plan.
    Owner,
    /// RTCUniversalServerAdmins, or CsAdministrator where that is accepted.
    ServerAdmins,
    /// Domain Admins and RTCUniversalServerAdmins, to publish a topology that adds or removes a role.
    TopologyAdmins,
    /// CsUserAdministrator, CsAdministrator or RTCUniversalServerAdmins, to move users.
    UserAdmins,
    /// Local Administrators of the Edge Servers.
    EdgeAdmins,
    /// Whoever runs the legacy XMPP gateway.
    GatewayAdmins,
    /// Schema Admins, Enterprise Admins and Domain Admins.
    DirectoryAdmins,
    /// Administrators of the SQL Server instances.
    DatabaseAdmins,
    /// Owners of external DNS.
    ExternalDns,
    /// Domain Admins or DnsAdmins, for internal DNS.
    InternalDns,
    /// Owners of the firewall.
    Firewall,
    /// Whoever orders certificates from the public certification authority.
    Certificates,
    /// Users who try it.
    Testers,
}

impl Team {
    /// All teams.
    pub const ALL: [Self; 13] = [
        Self::Owner,
        Self::ServerAdmins,
        Self::TopologyAdmins,
        Self::UserAdmins,
        Self::EdgeAdmins,
        Self::GatewayAdmins,
        Self::DirectoryAdmins,
        Self::DatabaseAdmins,
        Self::ExternalDns,
        Self::InternalDns,
        Self::Firewall,
        Self::Certificates,
        Self::Testers,
    ];

    /// The team as people read it; group names stay as administrators search for them.
    pub const fn label(self) -> Text {
        match self {
            Self::Owner => Text {
                en: "Owner of the plan",
                pt: "Responsável pelo plano",
                es: "Responsable del plan",
                it: "Responsabile del piano",
                ru: "Ответственный за план",
            },
            Self::ServerAdmins => Text::same("RTCUniversalServerAdmins"),
            Self::TopologyAdmins => Text::same("Domain Admins + RTCUniversalServerAdmins"),
            Self::UserAdmins => Text::same("CsUserAdministrator / RTCUniversalServerAdmins"),
            Self::EdgeAdmins => Text {
                en: "Administrators on the Edge Server",
                pt: "Administrators no Servidor de Borda",
                es: "Administrators en el servidor perimetral",
                it: "Administrators sull'Edge Server",
                ru: "Administrators на пограничном сервере",
            },
            Self::GatewayAdmins => Text {
                en: "Administrators of the legacy XMPP gateway",
                pt: "Administradores do gateway XMPP herdado",
                es: "Administradores de la puerta de enlace XMPP heredada",
                it: "Amministratori del gateway XMPP legacy",
                ru: "Администраторы устаревшего шлюза XMPP",
            },
            Self::DirectoryAdmins => Text::same("Schema Admins + Enterprise Admins + Domain Admins"),
            Self::DatabaseAdmins => Text {
                en: "SQL Server administrators",
                pt: "Administradores do SQL Server",
                es: "Administradores de SQL Server",
                it: "Amministratori di SQL Server",
                ru: "Администраторы SQL Server",
            },
            Self::ExternalDns => {
                Text {
                    en: "External DNS", pt: "DNS externo", es: "DNS externo", it: "DNS esterno", ru: "Внешняя DNS"
                }
            }
            Self::InternalDns => Text {
                en: "Internal DNS (DnsAdmins)",
                pt: "DNS interno (DnsAdmins)",
                es: "DNS interno (DnsAdmins)",
                it: "DNS interno (DnsAdmins)",
                ru: "Внутренняя DNS (DnsAdmins)",
            },
            Self::Firewall => {
                Text {
                    en: "Firewall", pt: "Firewall", es: "Firewall", it: "Firewall", ru: "Межсетевой экран"
                }
            }
            Self::Certificates => Text {
                en: "Certificates",
                pt: "Certificados",
                es: "Certificados",
                it: "Certificati",
                ru: "Сертификаты",
            },
            Self::Testers => Text {
                en: "Users who try it",
                pt: "Usuários que testam",
                es: "Usuarios que lo prueban",
                it: "Utenti che provano",
                ru: "Проверяющие пользователи",
            },
        }
    }
}

/// With what a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    /// Management Shell of the newest version.
    Shell,
    /// Topology Builder of the newest version.
    TopologyBuilder,
    /// Control Panel.
    ControlPanel,
    /// Deployment Wizard.
    DeploymentWizard,
    /// A Windows console or applet.
    WindowsConsole,
    /// Zone editor of the DNS owner.
    Dns,
    /// Firewall console.
    Firewall,
    /// People talking to each other.
    People,
}

impl Tool {
    /// The tool as people read it.
    pub const fn label(self) -> Text {
        match self {
            Self::Shell => Text {
                en: "Management Shell",
                pt: "Shell de Gerenciamento",
                es: "Shell de administración",
                it: "Management Shell",
                ru: "Командная консоль",
            },
            Self::TopologyBuilder => Text {
                en: "Topology Builder",
                pt: "Construtor de Topologias (Topology Builder)",
                es: "Generador de topologías (Topology Builder)",
                it: "Generatore di topologie (Topology Builder)",
                ru: "Построитель топологий (Topology Builder)",
            },
            Self::ControlPanel => Text {
                en: "Control Panel",
                pt: "Painel de Controle",
                es: "Panel de control",
                it: "Pannello di controllo",
                ru: "Панель управления",
            },
            Self::DeploymentWizard => Text {
                en: "Deployment Wizard",
                pt: "Assistente de Implantação",
                es: "Asistente para la implementación",
                it: "Distribuzione guidata",
                ru: "Мастер развёртывания",
            },
            Self::WindowsConsole => Text {
                en: "Windows console",
                pt: "Console do Windows",
                es: "Consola de Windows",
                it: "Console di Windows",
                ru: "Консоль Windows",
            },
            Self::Dns => Text { en: "DNS zone", pt: "Zona DNS", es: "Zona DNS", it: "Zona DNS", ru: "Зона DNS" },
            Self::Firewall => {
                Text {
                    en: "Firewall", pt: "Firewall", es: "Firewall", it: "Firewall", ru: "Межсетевой экран"
                }
            }
            Self::People => Text { en: "People", pt: "Pessoas", es: "Personas", it: "Persone", ru: "Люди" },
        }
    }
}

/// One line of a step. Commands hold holes, and only the runbook's quoting fills them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Do this by hand.
    Do(Text),
    /// Run this command.
    Run(&'static str),
    /// Run this command once for each name in the list `each`; in the command the one name is `{as_hole}`.
    RunEach {
        /// The hole that holds the list.
        each: &'static str,
        /// The hole that stands for one of them.
        as_hole: &'static str,
        /// The command.
        run: &'static str,
    },
    /// See whether it worked: a command to look with, if there is one, and what is expected.
    Check {
        /// The command; empty when the check is done by hand.
        run: &'static str,
        /// What is expected.
        expect: Text,
    },
    /// Stop, and go back, when this is seen.
    Abort(Text),
    /// The way back, in words.
    WayBack(Text),
    /// The way back, as a command.
    WayBackRun(&'static str),
    /// There is no way back.
    NoWayBack(Text),
    /// Worth knowing while doing it.
    Note(Text),
    /// What to look at when a check fails. On paper these lines stand in a chapter of their own.
    Trouble(Text),
    /// A document is wrong or contradicts another here; what is followed, and why.
    Contradiction(Text),
}

/// The impact of a step that nobody but those who do it sees.
const NOTHING_NOTICED: Text = Text {
    en: "Users notice nothing.",
    pt: "Os usuários não percebem nada.",
    es: "Los usuarios no notan nada.",
    it: "Gli utenti non notano nulla.",
    ru: "Пользователи ничего не замечают.",
};

/// An action.
#[derive(Debug)]
pub struct Action {
    /// Verb and object, in kebab case. Never used again for another action: ticks and links hold it.
    pub id: &'static str,
    /// The number in the product's own notes, such as `A-43`.
    pub number: &'static str,
    /// The chapter.
    pub phase: Phase,
    /// Where it comes from; never empty.
    pub sources: &'static [Cite],
    /// The step's title, with the names.
    pub title: Text,
    /// What it is for, in one sentence.
    pub purpose: Text,
    /// Who does it.
    pub who: &'static [Team],
    /// With what.
    pub tool: Tool,
    /// Minutes of work and waiting, low and high, for one step.
    pub minutes: (u32, u32),
    /// What users notice while it runs.
    pub impact: Text,
    /// What is done, checked and undone, in order.
    pub lines: &'static [Line],
    /// The steps that the estate offers.
    pub offer: fn(&Estate) -> Vec<Step>,
}

impl Action {
    /// Whether somebody besides those who do it notices something.
    pub fn is_noticed(&self) -> bool {
        self.impact != NOTHING_NOTICED
    }
}

impl PartialEq for Action {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Action {}

/// Facts, in order.
pub type Facts = BTreeSet<Fact>;

/// An action bound to things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The action.
    pub action: &'static Action,
    /// The action's id and the names of the things; it says the same in every session and every language.
    pub id: String,
    /// The values for the holes.
    pub values: Values,
    /// Minutes of work and waiting, low and high: the action's, or what a person told instead.
    pub minutes: (u32, u32),
    /// What must be true before it.
    pub needs: Facts,
    /// What it makes true.
    pub makes: Facts,
    /// What it ends; always something that it needs.
    pub ends: Facts,
}

impl Step {
    /// The action bound to nothing.
    pub fn of(action: &'static Action) -> Self {
        Self {
            action,
            id: action.id.to_owned(),
            values: Values::new(),
            minutes: action.minutes,
            needs: Facts::new(),
            makes: Facts::new(),
            ends: Facts::new(),
        }
    }

    /// Binds the step to a thing: the name fills the hole and becomes part of the step's id.
    pub fn on(mut self, hole: &'static str, name: String) -> Self {
        self.id.push('/');
        self.id.push_str(&name);
        self.values = self.values.with(hole, name);
        self
    }

    /// Fills a hole without making it part of the id.
    pub fn with(mut self, hole: &'static str, value: impl Into<crate::text::Value>) -> Self {
        self.values = self.values.with(hole, value);
        self
    }

    /// Takes other minutes than the action's, low and high.
    pub fn taking(mut self, low: u32, high: u32) -> Self {
        self.minutes = (low, high.max(low));
        self
    }

    /// What must be true before it.
    pub fn needs(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        self.needs.extend(facts);
        self
    }

    /// What it makes true.
    pub fn makes(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        self.makes.extend(facts);
        self
    }

    /// What it ends. What is ended is needed, too.
    pub fn ends(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        for fact in facts {
            self.needs.insert(fact);
            self.ends.insert(fact);
        }
        self
    }
}

/// All steps that the estate offers, whether a plan needs them or not, with the minutes that a person told.
pub fn offer(estate: &Estate) -> Vec<Step> {
    let mut steps: Vec<Step> = ALL.iter().flat_map(|it| (it.offer)(estate)).collect();
    for (_, timing) in estate.timings.iter() {
        let Some(id) = timing.step.told() else {
            continue;
        };
        let own = |it: &Step| it.id == id.as_str();
        // What is told of one step counts more than what is told of all steps of its action.
        let told =
            |of: &Step| estate.timings.iter().any(|(_, it)| it.step.told().is_some_and(|it| it.as_str() == of.id));
        for step in steps.iter_mut().filter(|it| own(it) || it.action.id == id.as_str() && !told(it)) {
            let (low, high) = step.minutes;
            step.minutes = match (timing.low.told(), timing.high.told()) {
                (Some(low), Some(high)) => (*low, *high.max(low)),
                (Some(low), None) => (*low, high.max(*low)),
                (None, Some(high)) => (low.min(*high), *high),
                (None, None) => (low, high),
            };
        }
    }
    steps
}

/// What must be true before a crowd moves while the legacy gateway still carries its partners: the new pool reaches the
/// legacy Edge, and everyone but the pilot users waits until the pilot users have moved. In the documented order the
/// crowds that are no pilots also wait for the new Edge to be live.
pub(crate) fn before_moving(estate: &Estate) -> impl Fn(&Crowd) -> Facts {
    let route_first = estate.route_first();
    let mut linked = Facts::new();
    if let Some((edge, _)) = estate.gateway_edge() {
        linked.insert(Fact::LinkedToLegacyEdge(edge));
        if estate.journey() == Some(Journey::OcsTo2013) {
            linked.insert(Fact::FrontEndsTrusted(edge));
        }
    }
    let mut later = Facts::new();
    if let Some((home, _)) = estate.new_home() {
        let pilots = estate.crowds.iter().filter(|(_, it)| it.pilot.yes());
        later.extend(pilots.map(|(id, _)| Fact::Lives(id, home)));
    }
    if route_first && let Some((edge, _)) = estate.new_edges().next() {
        later.insert(Fact::EdgeLive(edge));
    }
    move |crowd| {
        let mut needs = Facts::from([Fact::LegacyChecked]);
        if !route_first || crowd.pilot.yes() {
            needs.extend(&linked);
        }
        if !crowd.pilot.yes() {
            needs.extend(&later);
        }
        needs
    }
}

/// What fills a hole of a sentence while nobody has told it: the gap stays visible and is never guessed. Commands have
/// no such holes.
pub(crate) fn or_open(told: Option<impl Into<Value>>) -> Value {
    told.map_or(
        Value::Word(Text {
            en: "not told yet",
            pt: "ainda não informado",
            es: "aún sin indicar",
            it: "non ancora indicato",
            ru: "ещё не указано",
        }),
        Into::into,
    )
}

/// What the new product calls itself in its wizards and in the names of its services.
pub(crate) fn suite(estate: &Estate) -> &'static str {
    if estate.new_product() == Some(Product::Lync2013) { "Lync Server" } else { "Skype for Business Server" }
}

/// The file that lists a crowd; every step that works on the same users names the same file.
pub(crate) fn file_of(id: CrowdId, crowd: &Crowd, ending: &str) -> String {
    crowd.name.told().map_or_else(|| format!("crowd-{}.{ending}", id.0), |it| it.file_name(ending))
}

/// The external access policy that is granted to those whose policy does not allow XMPP.
pub(crate) fn xmpp_policy(estate: &Estate) -> String {
    estate.deployment.xmpp_policy.told().map_or_else(|| "XmppUsers".to_owned(), ToString::to_string)
}

/// Whether partners ask for more connections than the XMPP gateway was told to allow.
pub(crate) fn limits_needed(estate: &Estate) -> bool {
    raise_gateway_limits::asked(estate).is_some()
}

/// Between what a cutover takes place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cutover {
    /// Whether the users come from Office Communications Server 2007 R2.
    pub(crate) from_ocs: bool,
    /// The legacy gateway.
    pub(crate) gateway: GatewayId,
    /// The legacy Edge pool in front of the gateway.
    pub(crate) old_edge: EdgeId,
    /// The new Edge pool.
    pub(crate) edge: EdgeId,
    /// The new pool.
    pub(crate) home: PoolId,
}

/// Between what the cutover takes place; `None` while a part of it is not told, and on journeys without a cutover.
pub(crate) fn cutover(estate: &Estate) -> Option<Cutover> {
    let journey = estate.journey()?;
    if !journey.leaves_gateway() {
        return None;
    }
    Some(Cutover {
        from_ocs: journey == Journey::OcsTo2013,
        gateway: estate.gateway()?.0,
        old_edge: estate.gateway_edge()?.0,
        edge: estate.new_edges().next()?.0,
        home: estate.new_home()?.0,
    })
}

/// Every crowd on this pool.
pub(crate) fn everyone_on(estate: &Estate, home: PoolId) -> impl Iterator<Item = Fact> {
    estate.crowds.iter().map(move |(id, _)| Fact::Lives(id, home))
}

/// The names of the sites that have a federation route of their own: a branch site takes its parent's, and the
/// BackCompatSite holds no server of the new product.
pub(crate) fn central_sites(estate: &Estate) -> Vec<String> {
    let central =
        estate.sites.iter().filter(|(_, it)| !it.kind.is(&SiteKind::Branch) && !it.kind.is(&SiteKind::BackCompat));
    central.map(|(id, _)| estate.name_of(TableId::Site, id.0)).collect()
}

/// The domains of the partners that are kept.
pub(crate) fn partner_names(estate: &Estate) -> Vec<String> {
    estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect()
}

/// The servers of a pool, as far as they are told.
pub(crate) fn pool_servers(estate: &Estate, pool: PoolId) -> Vec<String> {
    let told = estate.pools.get(pool).and_then(|it| it.servers.told());
    told.into_iter().flatten().map(ToString::to_string).collect()
}

/// The public address of an Edge pool, for sentences.
pub(crate) fn address_of(estate: &Estate, edge: EdgeId) -> Value {
    or_open(estate.edges.get(edge).and_then(|it| it.public_address.told()).map(ToString::to_string))
}

/// The action with this id.
pub fn by_id(id: &str) -> Option<&'static Action> {
    ALL.iter().copied().find(|it| it.id == id)
}

// Prepare.
mod agree_partner_settings;
mod check_legacy_path;
mod take_backups;
mod take_backups_ocs;
mod take_backups_xmpp;
mod tell_people;
mod update_legacy_servers;

// Build.
mod authorise_front_ends;
mod build_edge;
mod build_pool;
mod connect_to_legacy_edge;
mod copy_edge_certificate;
mod install_wmi_package;
mod merge_topology;
mod prepare_directory;

// Pilot and move.
mod move_crowd;
mod move_crowd_from_ocs;

// Stage.
mod create_xmpp_policy;
mod grant_xmpp_policy;
mod lower_ttl;
mod open_firewall;
mod order_certificate;
mod raise_gateway_limits;

// Window.
mod allow_federation;
mod clear_sip_route;
mod create_partner;
mod enable_xmpp_routing;
mod federate_new_edge;
mod freeze_partner_list;
mod go_live_edge;
mod install_certificate;
mod install_xmpp_components;
mod move_srv_record;
mod move_srv_to_access_edge;
mod open_gate;
mod release_legacy_edge;
mod release_legacy_edge_ocs;
mod release_legacy_partners;
mod release_legacy_partners_ocs;
mod replicate_partners;
mod replicate_topology;
mod restore_ttl;
mod verify_end_to_end;
mod wait_for_old_ttl;

// After.
mod move_internal_srv;
mod move_management_store;
mod observe_legacy;
mod remove_backcompat_site;
mod remove_gateway;
mod remove_legacy_edge;
mod remove_legacy_edge_ocs;
mod remove_legacy_pool;
mod remove_legacy_pool_ocs;
mod stop_gateway;

// Beside 2019.
mod list_movers;
mod split_xmpp_host;
mod verify_coexistence;
mod write_down_coexistence;

// Retire XMPP.
mod announce_end;
mod close_firewall;
mod close_xmpp_policies;
mod remove_partner;
mod remove_srv_records;
mod stop_xmpp_watch;
mod unroute_xmpp;
mod verify_retirement;
mod write_down_retirement;

// Upgrade in place.
mod check_upgrade;
mod open_upgrade_gate;
mod publish_upgrade;
mod stop_for_upgrade;
mod upgrade_edge;
mod upgrade_pool;
mod verify_upgrade;

/// All actions, in the order of their numbers.
pub static ALL: &[&Action] = &[
    // Prepare.
    &tell_people::ACTION,
    &take_backups::ACTION,
    &take_backups_ocs::ACTION,
    &take_backups_xmpp::ACTION,
    &check_legacy_path::ACTION,
    &agree_partner_settings::ACTION,
    &update_legacy_servers::ACTION,
    // Build.
    &prepare_directory::ACTION,
    &build_pool::ACTION,
    &install_wmi_package::ACTION,
    &merge_topology::ACTION,
    &connect_to_legacy_edge::ACTION,
    &authorise_front_ends::ACTION,
    &build_edge::ACTION,
    &copy_edge_certificate::ACTION,
    // Pilot and move.
    &move_crowd::ACTION,
    &move_crowd_from_ocs::ACTION,
    // Stage.
    &lower_ttl::ACTION,
    &create_xmpp_policy::ACTION,
    &grant_xmpp_policy::ACTION,
    &order_certificate::ACTION,
    &raise_gateway_limits::ACTION,
    &open_firewall::ACTION,
    // Window.
    &open_gate::ACTION,
    &freeze_partner_list::ACTION,
    &release_legacy_partners::ACTION,
    &release_legacy_partners_ocs::ACTION,
    &clear_sip_route::ACTION,
    &release_legacy_edge::ACTION,
    &release_legacy_edge_ocs::ACTION,
    &federate_new_edge::ACTION,
    &enable_xmpp_routing::ACTION,
    &replicate_topology::ACTION,
    &install_xmpp_components::ACTION,
    &install_certificate::ACTION,
    &allow_federation::ACTION,
    &go_live_edge::ACTION,
    &create_partner::ACTION,
    &replicate_partners::ACTION,
    &move_srv_record::ACTION,
    &move_srv_to_access_edge::ACTION,
    &wait_for_old_ttl::ACTION,
    &verify_end_to_end::ACTION,
    &restore_ttl::ACTION,
    // After.
    &observe_legacy::ACTION,
    &stop_gateway::ACTION,
    &remove_gateway::ACTION,
    &move_internal_srv::ACTION,
    &move_management_store::ACTION,
    &remove_legacy_edge::ACTION,
    &remove_legacy_edge_ocs::ACTION,
    &remove_legacy_pool::ACTION,
    &remove_legacy_pool_ocs::ACTION,
    &remove_backcompat_site::ACTION,
    // Beside 2019.
    &split_xmpp_host::ACTION,
    &list_movers::ACTION,
    &verify_coexistence::ACTION,
    &write_down_coexistence::ACTION,
    // Retire XMPP.
    &announce_end::ACTION,
    &stop_xmpp_watch::ACTION,
    &remove_partner::ACTION,
    &close_xmpp_policies::ACTION,
    &remove_srv_records::ACTION,
    &unroute_xmpp::ACTION,
    &close_firewall::ACTION,
    &verify_retirement::ACTION,
    &write_down_retirement::ACTION,
    // Upgrade in place.
    &check_upgrade::ACTION,
    &open_upgrade_gate::ACTION,
    &publish_upgrade::ACTION,
    &stop_for_upgrade::ACTION,
    &upgrade_pool::ACTION,
    &upgrade_edge::ACTION,
    &verify_upgrade::ACTION,
];

#[cfg(test)]
pub(crate) mod tests {
    //! What the tests of the actions share.

    use super::*;
    use crate::text::holes;

    /// The steps of one action that an estate offers, checked for the laws that each step keeps by itself.
    #[track_caller]
    pub(crate) fn offered(action: &'static Action, estate: &Estate) -> Vec<Step> {
        let steps = (action.offer)(estate);
        for step in &steps {
            assert_eq!(step.action.id, action.id);
            assert!(step.ends.is_subset(&step.needs), "{}: ends what it does not need", step.id);
            assert!(!step.makes.is_empty(), "{}: makes nothing", step.id);
            assert!(step.makes.is_disjoint(&step.ends), "{}: makes what it ends", step.id);
            for hole in holes_of(action) {
                assert!(step.values.get(hole).is_some(), "{}: no value for {{{hole}}}", step.id);
            }
            for line in action.lines {
                if let Line::RunEach { each, as_hole, run } = line {
                    let list = matches!(step.values.get(each), Some(Value::Names(_)));
                    assert!(list, "{}: {{{each}}} is no list", step.id);
                    assert!(holes(run).contains(as_hole), "{}: {{{as_hole}}} is not in {run}", step.id);
                }
            }
        }
        steps
    }

    /// Every hole that needs a value of the step's own; the one name of a `RunEach` is filled from its list.
    pub(crate) fn holes_of(action: &Action) -> BTreeSet<&'static str> {
        let mut out: BTreeSet<_> = texts_of(action).into_iter().flat_map(holes).collect();
        for line in action.lines {
            if let Line::RunEach { each, as_hole, run } = line {
                out.insert(*each);
                out.extend(holes(run).into_iter().filter(|it| it != as_hole));
            }
        }
        out
    }

    /// Every template of an action in English, commands included, but for those that are run once for each name.
    pub(crate) fn texts_of(action: &Action) -> Vec<&'static str> {
        let mut out = vec![action.title.en, action.purpose.en, action.impact.en];
        for line in action.lines {
            match line {
                Line::Do(it)
                | Line::Abort(it)
                | Line::WayBack(it)
                | Line::NoWayBack(it)
                | Line::Note(it)
                | Line::Trouble(it)
                | Line::Contradiction(it) => out.push(it.en),
                Line::Run(it) | Line::WayBackRun(it) => out.push(it),
                Line::RunEach { .. } => (),
                Line::Check { run, expect } => out.extend([*run, expect.en]),
            }
        }
        out
    }
}

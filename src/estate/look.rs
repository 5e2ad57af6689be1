//! Questions that rules, actions and continuity ask the estate again and again.

use std::collections::BTreeSet;

use crate::estate::choices::{PoolRole, Product, Scope, View};
use crate::estate::journey::Journey;
use crate::estate::name::DnsName;
use crate::estate::said::Said;
use crate::estate::tables::{
    Crowd, CrowdId, DomainId, Edge, EdgeId, Gateway, GatewayId, Host, HostId, Partner, PartnerId, PolicyId, Pool,
    PoolId, Srv, SrvId,
};
use crate::estate::{Estate, Record, Table, TableId};

/// The products whose servers carry XMPP by themselves.
const WITH_XMPP: [Option<Product>; 2] = [Some(Product::Lync2013), Some(Product::Sfb2015)];

/// The rows of one product in the order of their names, so that *the first* is the same however a table was filled.
fn of_product<'a, I, R>(
    table: &'a Table<I, R>,
    product: Option<Product>,
    of: impl Fn(&'a R) -> &'a Said<Product>,
    name: impl Fn(&'a R) -> &'a Said<DnsName>,
) -> impl Iterator<Item = (I, &'a R)>
where
    I: Ord + Copy + From<u16> + Into<u16>,
    R: Record + 'a,
{
    let mut rows: Vec<_> =
        table.iter().filter(|(_, it)| product.is_some() && of(it).told().copied() == product).collect();
    rows.sort_by_key(|(id, it)| (name(it).told(), *id));
    rows.into_iter()
}

/// The external access policy that counts for a crowd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effective {
    /// This one.
    Policy(PolicyId),
    /// None is known in the estate: not even a global one is listed.
    NoneListed,
    /// It was not told whether a policy was granted to the crowd.
    NotTold,
}

impl Estate {
    /// The product that is to be left, if told.
    pub fn old_product(&self) -> Option<Product> {
        self.deployment.from.told().copied()
    }

    /// The product that is to come, if told and a server.
    pub fn new_product(&self) -> Option<Product> {
        self.deployment.to.told().and_then(|it| it.product())
    }

    /// Pools of the product that is to be left, by name.
    pub fn old_pools(&self) -> impl Iterator<Item = (PoolId, &Pool)> {
        of_product(&self.pools, self.old_product(), |it| &it.product, |it| &it.name)
    }

    /// Pools of the product that is to come, by name.
    pub fn new_pools(&self) -> impl Iterator<Item = (PoolId, &Pool)> {
        of_product(&self.pools, self.new_product(), |it| &it.product, |it| &it.name)
    }

    /// Whether a pool is of the product that is to be left.
    pub fn is_old_pool(&self, id: PoolId) -> bool {
        self.old_product().is_some_and(|old| self.pools.get(id).is_some_and(|it| it.product.is(&old)))
    }

    /// Whether a pool is of the product that is to come.
    pub fn is_new_pool(&self, id: PoolId) -> bool {
        self.new_product().is_some_and(|new| self.pools.get(id).is_some_and(|it| it.product.is(&new)))
    }

    /// The pool to which users move: the first Front End pool of the new product.
    pub fn new_home(&self) -> Option<(PoolId, &Pool)> {
        self.new_pools().find(|(_, it)| !it.role.is(&PoolRole::Director) && !it.role.is(&PoolRole::Branch))
    }

    /// Edge pools of the product that is to be left, by name.
    pub fn old_edges(&self) -> impl Iterator<Item = (EdgeId, &Edge)> {
        of_product(&self.edges, self.old_product(), |it| &it.product, |it| &it.name)
    }

    /// Edge pools of the product that is to come, by name.
    pub fn new_edges(&self) -> impl Iterator<Item = (EdgeId, &Edge)> {
        of_product(&self.edges, self.new_product(), |it| &it.product, |it| &it.name)
    }

    /// The Edge pool through which XMPP is to go at the end: on the way to 2013 or 2015 the first new one, beside 2019
    /// the legacy one that carries it, be it to stay or to end.
    pub fn xmpp_edge(&self) -> Option<(EdgeId, &Edge)> {
        let journey = self.journey()?;
        if journey.stays_where_it_is() || journey.retires() {
            return self
                .routed_edge()
                .or_else(|| self.edges_with_xmpp().find(|(_, it)| it.xmpp.yes()))
                .or_else(|| self.edges_with_xmpp().next());
        }
        self.new_edges().next()
    }

    /// The Edge pool that a site's XMPP federation route names; the first by name, if several are named.
    pub fn routed_edge(&self) -> Option<(EdgeId, &Edge)> {
        let routed = self.sites.iter().filter_map(|(_, it)| {
            let id = (*it.xmpp_route.told()?)?;
            Some((id, self.edges.get(id)?))
        });
        routed.min_by_key(|(id, it)| (it.name.told(), *id))
    }

    /// The legacy XMPP gateway; estates have one, and of several the first by name is meant.
    pub fn gateway(&self) -> Option<(GatewayId, &Gateway)> {
        self.gateways.iter().min_by_key(|(id, it)| (it.name.told(), *id))
    }

    /// The Edge pool behind which the legacy gateway stands, or the first legacy one while that is not told.
    pub fn gateway_edge(&self) -> Option<(EdgeId, &Edge)> {
        let told = self.gateway().and_then(|(_, it)| it.edge.told().copied());
        told.and_then(|id| Some((id, self.edges.get(id)?))).or_else(|| self.old_edges().next())
    }

    /// Pools that an upgrade in place takes: all old ones but branch appliances, which cannot be upgraded.
    pub fn upgradable(&self) -> impl Iterator<Item = (PoolId, &Pool)> {
        self.old_pools().filter(|(_, it)| !it.role.is(&PoolRole::Branch))
    }

    /// Whether the Central Management store is on this pool: told, or because there is no other.
    pub fn holds_store(&self, id: PoolId) -> bool {
        self.pools.get(id).is_some_and(|it| it.holds_store.yes()) || self.old_pools().all(|(it, _)| it == id)
    }

    /// Partners that are not given up on purpose.
    pub fn kept_partners(&self) -> impl Iterator<Item = (PartnerId, &Partner)> {
        self.partners.iter().filter(|(_, it)| !it.dropped.yes())
    }

    /// All told domains of a partner, the primary one and the additional ones, in order.
    pub fn domains_of<'a>(&self, partner: &'a Partner) -> BTreeSet<&'a DnsName> {
        partner.name.told().into_iter().chain(partner.additional.told().into_iter().flatten()).collect()
    }

    /// Crowds that were told to need XMPP and were not released from it.
    pub fn xmpp_crowds(&self) -> impl Iterator<Item = (CrowdId, &Crowd)> {
        self.crowds.iter().filter(|(_, it)| it.needs_xmpp.yes() && !it.released.yes())
    }

    /// Crowds whose messages to partners are followed: where XMPP is retired, also those who agreed to its end.
    pub fn federating_crowds(&self) -> impl Iterator<Item = (CrowdId, &Crowd)> {
        let retires = self.journey().is_some_and(Journey::retires);
        self.crowds.iter().filter(move |(_, it)| it.needs_xmpp.yes() && (retires || !it.released.yes()))
    }

    /// Partners that are, or may be, allowed partners: with each of them XMPP has to be ended where it is retired.
    pub fn ending_partners(&self) -> impl Iterator<Item = (PartnerId, &Partner)> {
        self.partners.iter().filter(|(_, it)| !it.on_new.no())
    }

    /// Policies that allow XMPP, or may do so.
    pub fn open_policies(&self) -> impl Iterator<Item = PolicyId> {
        self.policies.iter().filter(|(_, it)| !it.xmpp.no()).map(|(id, _)| id)
    }

    /// SIP domains that have XMPP records, or may have them.
    pub fn published_domains(&self) -> impl Iterator<Item = DomainId> {
        let listed = |id| !self.srvs_of(id).is_empty();
        self.domains.iter().filter(move |(id, it)| listed(*id) || !it.has_srv.no()).map(|(id, _)| id)
    }

    /// Edge pools that carry XMPP, or may do so, of whatever product that has it: beside 2019 they are not of the product
    /// in use.
    pub fn ending_edges(&self) -> impl Iterator<Item = EdgeId> {
        let routed = self.routed_edge().map(|(id, _)| id);
        self.edges_with_xmpp().filter(move |(id, it)| !it.xmpp.no() || Some(*id) == routed).map(|(id, _)| id)
    }

    /// Pools on which a watcher node tests XMPP, or may do so.
    pub fn watched_pools(&self) -> impl Iterator<Item = PoolId> {
        self.pools_with_xmpp().filter(|(_, it)| !it.watched.no()).map(|(id, _)| id)
    }

    /// Edge pools of a product that has XMPP built in, by product and name.
    pub fn edges_with_xmpp(&self) -> impl Iterator<Item = (EdgeId, &Edge)> {
        let of = |product| of_product(&self.edges, product, |it| &it.product, |it| &it.name);
        WITH_XMPP.into_iter().flat_map(of)
    }

    /// Pools of a product that has XMPP built in, by product and name.
    pub fn pools_with_xmpp(&self) -> impl Iterator<Item = (PoolId, &Pool)> {
        let of = |product| of_product(&self.pools, product, |it| &it.product, |it| &it.name);
        WITH_XMPP.into_iter().flat_map(of)
    }

    /// SIP domains with users that need XMPP.
    pub fn xmpp_domains(&self) -> BTreeSet<DomainId> {
        self.xmpp_crowds().filter_map(|(_, it)| it.domain.told().copied()).collect()
    }

    /// The product of the pool on which a crowd lives, if told.
    pub fn home_product(&self, crowd: &Crowd) -> Option<Product> {
        self.pools.get(*crowd.pool.told()?)?.product.told().copied()
    }

    /// The external access policy that counts for a crowd: granted, else the site's, else the global one.
    ///
    /// Source: "Manage external access policy for your organization" (Lync Server 2013).
    pub fn effective_policy(&self, crowd: &Crowd) -> Effective {
        match &crowd.policy {
            Said::NotTold => return Effective::NotTold,
            Said::Told(Some(id), _) => return Effective::Policy(*id),
            Said::Told(None, _) => (),
        }
        let site = crowd.pool.told().and_then(|it| self.pools.get(*it)).and_then(|it| it.site.told().copied());
        let of_site = self
            .policies
            .iter()
            .find(|(_, it)| it.scope.is(&Scope::Site) && site.is_some() && it.site.told().copied().flatten() == site);
        let global = || self.policies.iter().find(|(_, it)| it.scope.is(&Scope::Global));
        of_site.or_else(global).map_or(Effective::NoneListed, |(id, _)| Effective::Policy(id))
    }

    /// The SRV records of a domain, most preferred first.
    pub fn srvs_of(&self, domain: DomainId) -> Vec<(SrvId, &Srv)> {
        let mut found: Vec<_> = self.srvs.iter().filter(|(_, it)| it.domain.is(&domain)).collect();
        found.sort_by_key(|(id, it)| (it.priority.told().copied().unwrap_or(0), *id));
        found
    }

    /// The SRV records of a domain that are not told to be internal, most preferred first.
    pub fn outside_srvs_of(&self, domain: DomainId) -> Vec<(SrvId, &Srv)> {
        self.srvs_of(domain).into_iter().filter(|(_, it)| !it.view.is(&View::Internal)).collect()
    }

    /// The host record with this name.
    pub fn host_named(&self, name: &DnsName) -> Option<(HostId, &Host)> {
        self.hosts.iter().find(|(_, it)| it.name.is(name))
    }

    /// Whether an Edge pool publishes one name for all three services, which changes the order of a migration.
    /// `None` while one of the three names is not told.
    pub fn single_name(&self, edge: &Edge) -> Option<bool> {
        let access = edge.access_name.told()?;
        Some(edge.conferencing_name.told()? == access && edge.media_name.told()? == access)
    }

    /// The name of a row, for sentences and commands.
    pub fn pool_name(&self, id: PoolId) -> String {
        self.name_of(TableId::Pool, id.0)
    }

    /// The name of an Edge pool.
    pub fn edge_name(&self, id: EdgeId) -> String {
        self.name_of(TableId::Edge, id.0)
    }

    /// The name of a SIP domain.
    pub fn domain_name(&self, id: DomainId) -> String {
        self.name_of(TableId::Domain, id.0)
    }

    /// The name of a partner: its primary domain.
    pub fn partner_name(&self, id: PartnerId) -> String {
        self.name_of(TableId::Partner, id.0)
    }

    /// The name of a crowd.
    pub fn crowd_name(&self, id: CrowdId) -> String {
        self.name_of(TableId::Crowd, id.0)
    }

    /// The name of a gateway's host.
    pub fn gateway_name(&self, id: GatewayId) -> String {
        self.name_of(TableId::Gateway, id.0)
    }
}

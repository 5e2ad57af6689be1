//! What is upgraded in place at one time: a pool or an Edge pool, and in which order.

use crate::estate::Estate;
use crate::estate::tables::{EdgeId, PoolId};
use crate::state::fact::Fact;

/// What is upgraded at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A pool with all of its servers.
    Pool(PoolId),
    /// An Edge pool with all of its servers.
    Edge(EdgeId),
}

impl Unit {
    /// The topology with the new version is published.
    pub const fn published(self) -> Fact {
        match self {
            Self::Pool(it) => Fact::UpgradePublished(it),
            Self::Edge(it) => Fact::EdgeUpgradePublished(it),
        }
    }

    /// Its services stand still.
    pub const fn stopped(self) -> Fact {
        match self {
            Self::Pool(it) => Fact::PoolStopped(it),
            Self::Edge(it) => Fact::EdgeStopped(it),
        }
    }

    /// It runs on the new version.
    pub const fn upgraded(self) -> Fact {
        match self {
            Self::Pool(it) => Fact::Upgraded(it),
            Self::Edge(it) => Fact::EdgeUpgraded(it),
        }
    }

    /// Its name.
    pub fn name(self, estate: &Estate) -> String {
        match self {
            Self::Pool(it) => estate.pool_name(it),
            Self::Edge(it) => estate.edge_name(it),
        }
    }

    /// Its servers, as far as they are told.
    pub fn servers(self, estate: &Estate) -> Vec<String> {
        let told = match self {
            Self::Pool(it) => estate.pools.get(it).and_then(|it| it.servers.told()),
            Self::Edge(it) => estate.edges.get(it).and_then(|it| it.servers.told()),
        };
        told.into_iter().flatten().map(ToString::to_string).collect()
    }
}

impl Estate {
    /// From the inside out: pools, the second of a pair right after the first; Edge pools; and last the pool that holds
    /// the Central Management store.
    ///
    /// Source: "Plan to upgrade to Skype for Business Server 2015".
    pub fn upgrade_order(&self) -> Vec<Unit> {
        let (last, first): (Vec<_>, Vec<_>) = self.upgradable().map(|(id, _)| id).partition(|it| self.holds_store(*it));
        let mut pools: Vec<PoolId> = Vec::new();
        for id in first.iter().copied() {
            if pools.contains(&id) {
                continue;
            }
            pools.push(id);
            let paired = self.pools.get(id).and_then(|it| it.paired_with.told().copied().flatten());
            pools.extend(paired.filter(|it| first.contains(it) && !pools.contains(it)));
        }
        let edges = self.old_edges().map(|(id, _)| Unit::Edge(id));
        pools.into_iter().map(Unit::Pool).chain(edges).chain(last.into_iter().map(Unit::Pool)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::World;

    #[test]
    fn the_pool_of_the_store_comes_last_and_a_pair_stays_together() {
        let world = World::of("upgrade-2013-to-2015");
        let names: Vec<_> = world.estate.upgrade_order().into_iter().map(|it| it.name(&world.estate)).collect();
        let wanted =
            ["berg.corp.arlt.example", "tal.corp.arlt.example", "edge13.dmz.arlt.example", "hafen.corp.arlt.example"];
        assert_eq!(names, wanted);
    }

    #[test]
    fn a_pool_alone_holds_the_store_and_branch_appliances_are_left_out() {
        let world = World::of("upgrade-2013-to-2015").drop_row("pool", 1).drop_row("pool", 2);
        assert_eq!(world.estate.upgrade_order(), [Unit::Edge(EdgeId(0)), Unit::Pool(PoolId(0))]);
        let world = World::of("upgrade-2013-to-2015").put("pool", 2, "role", "Branch");
        assert!(!world.estate.upgrade_order().contains(&Unit::Pool(PoolId(2))));
    }
}

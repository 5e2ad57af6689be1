//! Which way is asked for: from where, to where, with XMPP or without.

use crate::estate::Estate;
use crate::estate::choices::{Method, Order, Product, SrvHost, Target, Wish};

/// A way from one product to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Journey {
    /// Office Communications Server 2007 R2 to Lync Server 2013.
    OcsTo2013,
    /// Lync Server 2010 with the OCS gateway to Lync Server 2013.
    Lync2010To2013,
    /// Lync Server 2010 to Skype for Business Server 2015.
    Lync2010To2015,
    /// Office Communications Server 2007 R2 straight to Skype for Business Server 2015, which no document supports.
    OcsTo2015,
    /// Lync Server 2013 to Skype for Business Server 2015, and nobody has said in place or side by side; or side by side.
    Lync2013To2015,
    /// Lync Server 2013 to Skype for Business Server 2015 on the same servers.
    Upgrade2013To2015,
    /// Lync Server 2013 to coexistence with 2019, XMPP kept on the legacy side.
    Keep2013With2019,
    /// Skype for Business Server 2015 to coexistence with 2019, XMPP kept on the legacy side.
    Keep2015With2019,
    /// To 2019, XMPP retired.
    RetireFor2019,
    /// XMPP retired, and no server changes.
    RetireAlone,
    /// XMPP retired, before or while Subscription Edition comes.
    RetireForSubscription,
    /// XMPP retired, before users move to Microsoft Teams.
    RetireForTeams,
    /// To 2019, and nobody has said what becomes of XMPP.
    UndecidedFor2019,
    /// Office Communications Server 2007 R2 or Lync Server 2010 straight to 2019 or later, which no document covers.
    OldTo2019,
    /// To Subscription Edition.
    ToSubscription,
    /// To Microsoft Teams.
    ToTeams,
    /// To the same product or an older one.
    Nowhere,
}

impl Journey {
    /// Whether XMPP goes from the OCS gateway to a built-in gateway: the journeys with a cutover window.
    pub const fn leaves_gateway(self) -> bool {
        matches!(self, Self::OcsTo2013 | Self::Lync2010To2013 | Self::Lync2010To2015)
    }

    /// Whether no guide was written for it, so that it goes by the guides for other versions.
    pub const fn by_analogy(self) -> bool {
        matches!(self, Self::Lync2010To2015)
    }

    /// Whether XMPP stays on the legacy side beside 2019.
    pub const fn keeps_on_legacy(self) -> bool {
        matches!(self, Self::Keep2013With2019 | Self::Keep2015With2019)
    }

    /// Whether XMPP is ended on purpose.
    pub const fn retires(self) -> bool {
        matches!(self, Self::RetireFor2019 | Self::RetireAlone | Self::RetireForSubscription | Self::RetireForTeams)
    }

    /// Whether XMPP goes on at the end, on a server that has it built in.
    pub const fn ends_with_xmpp(self) -> bool {
        self.leaves_gateway()
            || self.keeps_on_legacy()
            || matches!(self, Self::Lync2013To2015 | Self::Upgrade2013To2015)
    }

    /// Whether XMPP is at the end of it and its steps are known: away from the gateway, or kept where it is.
    pub const fn carries_xmpp(self) -> bool {
        self.leaves_gateway() || self.stays_where_it_is()
    }

    /// Whether the servers that carry XMPP at the start carry it at the end: beside 2019, or upgraded in place.
    pub const fn stays_where_it_is(self) -> bool {
        self.keeps_on_legacy() || self.upgrades_in_place()
    }

    /// Whether servers that carry XMPP are upgraded, and stand still for it.
    pub const fn upgrades_in_place(self) -> bool {
        matches!(self, Self::Upgrade2013To2015)
    }

    /// Whether its steps are known: XMPP is at the end of it, or is ended on it.
    pub const fn has_steps(self) -> bool {
        self.carries_xmpp() || self.retires()
    }

    /// The products on which the end of it stands, as far as the way alone tells.
    pub const fn ends_on(self) -> &'static [Product] {
        match self {
            Self::OcsTo2013 | Self::Lync2010To2013 => &[Product::Lync2013],
            Self::Lync2010To2015 | Self::Lync2013To2015 | Self::Upgrade2013To2015 | Self::OcsTo2015 => {
                &[Product::Sfb2015]
            }
            Self::Keep2013With2019 => &[Product::Lync2013, Product::Sfb2019],
            Self::Keep2015With2019 => &[Product::Sfb2015, Product::Sfb2019],
            Self::RetireFor2019 | Self::UndecidedFor2019 => &[Product::Sfb2019],
            Self::RetireForSubscription | Self::ToSubscription => &[Product::SfbSe],
            Self::RetireAlone | Self::OldTo2019 | Self::RetireForTeams | Self::ToTeams | Self::Nowhere => &[],
        }
    }

    /// Whether the target is 2019, whatever becomes of XMPP.
    pub const fn to_2019(self) -> bool {
        matches!(
            self,
            Self::Keep2013With2019
                | Self::Keep2015With2019
                | Self::RetireFor2019
                | Self::UndecidedFor2019
                | Self::OldTo2019
        )
    }
}

impl Estate {
    /// The journey that the deployment's answers ask for; `None` while *from* or *to* is not told.
    pub fn journey(&self) -> Option<Journey> {
        let from = *self.deployment.from.told()?;
        let to = *self.deployment.to.told()?;
        let wish = self.deployment.xmpp.told().copied();
        let retires = wish == Some(Wish::Retire);
        Some(match (from, to) {
            (Product::Lync2013 | Product::Sfb2015, _) if retires && to.product() == Some(from) => Journey::RetireAlone,
            (Product::Lync2013, Target::Sfb2015) if retires => Journey::RetireAlone,
            (Product::Lync2013 | Product::Sfb2015 | Product::Sfb2019, Target::Teams) if retires => {
                Journey::RetireForTeams
            }
            (Product::Lync2013 | Product::Sfb2015 | Product::Sfb2019, Target::SfbSe) if retires => {
                Journey::RetireForSubscription
            }
            (_, Target::Teams) => Journey::ToTeams,
            (Product::SfbSe, _) => Journey::Nowhere,
            (Product::Ocs2007R2, Target::Lync2013) => Journey::OcsTo2013,
            (Product::Ocs2007R2, Target::Sfb2015) => Journey::OcsTo2015,
            (Product::Ocs2007R2 | Product::Lync2010, Target::Sfb2019 | Target::SfbSe) => Journey::OldTo2019,
            (Product::Lync2010, Target::Lync2013) => Journey::Lync2010To2013,
            (Product::Lync2010, Target::Sfb2015) => Journey::Lync2010To2015,
            (Product::Lync2013, Target::Sfb2015) if self.deployment.method.is(&Method::InPlace) => {
                Journey::Upgrade2013To2015
            }
            (Product::Lync2013, Target::Sfb2015) => Journey::Lync2013To2015,
            (Product::Lync2013 | Product::Sfb2015, Target::Sfb2019) => match (wish, from) {
                (Some(Wish::Keep), Product::Lync2013) => Journey::Keep2013With2019,
                (Some(Wish::Keep), _) => Journey::Keep2015With2019,
                (Some(Wish::Retire), _) => Journey::RetireFor2019,
                (Some(Wish::Undecided) | None, _) => Journey::UndecidedFor2019,
            },
            (_, Target::SfbSe) => Journey::ToSubscription,
            (Product::Lync2013 | Product::Sfb2015 | Product::Sfb2019, _) => Journey::Nowhere,
        })
    }

    /// Whether the XMPP SRV records are to name the Access Edge. Not told means a host of its own, the default that can
    /// move later without SIP federation.
    pub fn names_access_edge(&self) -> bool {
        self.deployment.srv_host.is(&SrvHost::AccessEdge)
    }

    /// Whether the person chose the documented order, in which the federation route moves before the last users.
    /// Not told means *users first*, the default that darkens less.
    pub fn route_first(&self) -> bool {
        self.deployment.order.is(&Order::RouteFirst)
    }
}

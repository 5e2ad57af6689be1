//! Templates of what users, partner administrators and the service desk are told, before, during, after, and when it does
//! not go as planned.

use crate::calendar::window_hours;
use crate::estate::time::Time;
use crate::plan::outage::darkness;
use crate::runbook::teams::Desk;
use crate::runbook::teams::messages_words as own;
use crate::runbook::teams::partners::Change;
use crate::runbook::{Block, Chapter, phrases};
use crate::sources::{self, Cite, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::text::{Text, Value, Values, number};

/// What the report cites.
pub(super) const CITED: &[Cite] =
    &[stated(&sources::POLX), implied(&sources::FED_L10), implied(&sources::SETUP), judgement(&sources::OWN)];

/// To whom a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The users who have contacts at partners.
    Users,
    /// The administrators of partners.
    Partners,
    /// The service desk.
    Desk,
}

/// When a message goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Before the window.
    Before,
    /// When it opens.
    During,
    /// When it is over.
    After,
    /// When it takes longer.
    Delayed,
    /// When everything was put back.
    RolledBack,
}

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// To whom.
    pub audience: Audience,
    /// When.
    pub moment: Moment,
    /// The subject.
    pub subject: String,
    /// The paragraphs.
    pub body: Vec<String>,
}

impl Audience {
    const ALL: [Self; 3] = [Self::Users, Self::Partners, Self::Desk];

    /// The heading.
    pub const fn label(self) -> Text {
        match self {
            Self::Users => own::TO_USERS,
            Self::Partners => own::TO_PARTNERS,
            Self::Desk => own::TO_DESK,
        }
    }
}

impl Moment {
    const ALL: [Self; 5] = [Self::Before, Self::During, Self::After, Self::Delayed, Self::RolledBack];

    /// The moment in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Before => own::BEFORE,
            Self::During => own::DURING,
            Self::After => own::AFTER,
            Self::Delayed => own::DELAYED,
            Self::RolledBack => own::ROLLED_BACK,
        }
    }
}

impl Message {
    /// A word for the name of a file.
    pub fn code(&self) -> String {
        let audience = match self.audience {
            Audience::Users => "1-users",
            Audience::Partners => "2-partners",
            Audience::Desk => "3-service-desk",
        };
        let moment = match self.moment {
            Moment::Before => "1-before",
            Moment::During => "2-window-opens",
            Moment::After => "3-after",
            Moment::Delayed => "4-delayed",
            Moment::RolledBack => "5-rolled-back",
        };
        format!("{audience}-{moment}")
    }
}

/// What the paragraphs of a plan hang on.
#[derive(Clone, Copy, Debug)]
struct Case {
    /// What becomes of the partners.
    change: Change,
    /// Somebody goes dark for a time.
    dark: bool,
    /// How long the window is was told.
    length: bool,
}

impl Case {
    fn ends(self) -> bool {
        self.change == Change::Ends
    }
}

/// All templates that the plan needs.
pub fn messages(desk: &Desk<'_>) -> Vec<Message> {
    let case = Case {
        change: match () {
            () if desk.maker(|it| matches!(it, Fact::XmppEnded(_))).is_some() => Change::Ends,
            () if desk.maker(|it| matches!(it, Fact::SrvAt(..))).is_some() => Change::Moves,
            () => Change::Stays,
        },
        dark: !desk.proposal.outages.is_empty(),
        length: desk.estate.deployment.window_minutes.told().is_some(),
    };
    let values = values(desk, case);
    let mut all = Vec::new();
    for audience in Audience::ALL {
        for moment in Moment::ALL {
            let body = body(audience, moment, case);
            if !body.is_empty() {
                all.push(Message {
                    audience,
                    moment,
                    subject: desk.fill(subject(moment, case.ends()), &values),
                    body: body.into_iter().map(|it| desk.fill(it, &values)).collect(),
                });
            }
        }
    }
    all
}

fn values(desk: &Desk<'_>, case: Case) -> Values {
    let estate = desk.estate;
    let partners: Vec<String> = if case.ends() {
        estate.ending_partners().map(|(id, _)| estate.partner_name(id)).collect()
    } else {
        estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect()
    };
    let domains: Vec<String> = desk.domains().into_iter().map(|it| estate.domain_name(it)).collect();
    let told: Option<Vec<u32>> = estate.federating_crowds().map(|(_, it)| it.users.told().copied()).collect();
    // A sum with a part that nobody told would be too small, so it is left open.
    let people =
        told.map_or(Value::Word(phrases::NOT_TOLD), |it| Value::Count(it.iter().map(|it| u64::from(*it)).sum()));
    let dark = darkness(&desk.proposal.outages);
    let day = estate.deployment.window_day.told().map_or(Value::Word(own::NO_DAY), |it| it.to_string().into());
    let (start, end) = window_hours(estate);
    let hour = |it: Option<Time>| it.map_or(Value::Word(own::NO_TIME), |it| it.to_string().into());
    let zone = estate.deployment.time_zone.told().map_or(Value::Word(own::NO_ZONE), |it| it.name().into());
    Values::new()
        .with("day", day)
        .with("start", hour(start))
        .with("end", hour(end))
        .with("zone", zone)
        .with("partners", desk.names(&partners))
        .with("domains", domains)
        .with("people", people)
        .with("minutes", estate.deployment.window_minutes.told().copied().unwrap_or_default())
        .with("time", number::minutes(desk.lang, dark.low, dark.high))
}

const fn subject(moment: Moment, ends: bool) -> Text {
    match (moment, ends) {
        (Moment::Before, false) => own::WORK,
        (Moment::During, _) => own::WORK_BEGUN,
        (Moment::After, false) => own::WORK_DONE,
        (Moment::Delayed, _) => own::WORK_LATE,
        (Moment::RolledBack, false) => own::WORK_BACK,
        (Moment::Before, true) => own::END,
        (Moment::After, true) => own::ENDED,
        (Moment::RolledBack, true) => own::END_BACK,
    }
}

/// The paragraphs of a message; none where none is needed.
fn body(audience: Audience, moment: Moment, case: Case) -> Vec<Text> {
    use Audience::{Desk as ServiceDesk, Partners, Users};
    use Moment::{After, Before, Delayed, During, RolledBack};
    match (audience, moment) {
        // An announced end takes no longer and has no middle: it is before or after.
        (_, During | Delayed) if case.ends() => Vec::new(),
        (Users, Before) if case.ends() => vec![own::U_END, own::U_END_DO],
        (Users, After) if case.ends() => vec![own::U_ENDED],
        (Users, RolledBack) if case.ends() => vec![own::END_BACK_SAYS, own::NEW_DAY],
        (Partners, Before) if case.ends() => vec![own::P_END, own::P_END_ANSWER],
        (Partners, After) if case.ends() => vec![own::P_ENDED],
        (Partners, RolledBack) if case.ends() => vec![own::P_END_BACK],
        (ServiceDesk, Before) if case.ends() => vec![own::D_END, own::D_LEADER],
        (ServiceDesk, After) if case.ends() => vec![own::D_ENDED],
        (ServiceDesk, RolledBack) if case.ends() => vec![own::D_BACK],
        (Users, _) if !case.dark => Vec::new(),
        (Users, Before) => vec![own::U_BEFORE, own::U_SILENT, own::U_OTHERS, own::U_MEANWHILE],
        (Users, During) => vec![own::U_DURING, own::U_MEANWHILE],
        (Users, After) => vec![own::U_AFTER, own::U_SIGN_IN, own::U_REPORT],
        (Users, Delayed) => vec![own::U_DELAYED, own::U_MEANWHILE],
        (Users, RolledBack) => vec![own::U_BACK, own::NEW_DAY],
        (Partners, Before) if case.length => vec![own::P_BEFORE, own::P_LENGTH, own::P_ANSWER],
        (Partners, Before) => vec![own::P_BEFORE, own::P_ANSWER],
        (Partners, During | Delayed) if !case.dark => Vec::new(),
        (Partners, During) => vec![own::P_DURING],
        (Partners, After) if case.change == Change::Moves => vec![own::P_AFTER, own::P_CACHE, own::P_OLD_ADDRESS],
        (Partners, After) => vec![own::P_AFTER, own::P_CACHE],
        (Partners, Delayed) => vec![own::P_DELAYED],
        (Partners, RolledBack) if case.change == Change::Moves => vec![own::P_BACK],
        (Partners, RolledBack) => vec![own::P_BACK_SAME, own::NEW_DAY],
        (ServiceDesk, Before) if case.dark => vec![own::D_BEFORE, own::D_DARK, own::D_LEADER],
        (ServiceDesk, Before) => vec![own::D_BEFORE, own::D_LIGHT, own::D_LEADER],
        (ServiceDesk, During) if case.dark => vec![own::D_DURING],
        (ServiceDesk, During) => Vec::new(),
        (ServiceDesk, After) => vec![own::D_AFTER, own::D_SORT],
        (ServiceDesk, Delayed) => vec![own::D_DELAYED],
        (ServiceDesk, RolledBack) => vec![own::D_BACK],
    }
}

/// The report.
pub(super) fn chapter(desk: &Desk<'_>) -> Option<Chapter> {
    let all = messages(desk);
    let mut blocks = vec![Block::Says(desk.say(own::SAYS))];
    if !all.iter().any(|it| it.audience == Audience::Users) {
        blocks.push(Block::Says(desk.say(own::NOT_NEEDED)));
    }
    for it in &all {
        let values = Values::new().with("audience", it.audience.label()).with("moment", it.moment.label());
        blocks.push(Block::Heading(desk.fill(own::HEADING, &values)));
        blocks.push(Block::Fields(vec![(desk.say(own::SUBJECT), it.subject.clone())]));
        blocks.extend(it.body.iter().cloned().map(Block::Says));
    }
    blocks.push(desk.sources(CITED));
    (!all.is_empty()).then(|| Chapter { id: "report-messages", title: desk.say(own::MESSAGES), blocks })
}

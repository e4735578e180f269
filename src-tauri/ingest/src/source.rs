//! The sources that can be fetched: what each needs, and the connector that asks it.

use sitroom_domain::import::{ACLED, FEED, GDELT, HAPI, RELIEFWEB, VIEWS};
use sitroom_domain::{Iso3, Publisher, UCDP};
use sitroom_sources::connect::acled::{self, Access, Acled, Tokens};
use sitroom_sources::connect::feed::Feed;
use sitroom_sources::connect::gdelt::{self, Articles, Export};
use sitroom_sources::connect::hapi::{self, Hapi};
use sitroom_sources::connect::reliefweb::{self, ReliefWeb};
use sitroom_sources::connect::ucdp::{self, Ucdp};
use sitroom_sources::connect::views::{self, Views};
use sitroom_sources::connect::{Broken, Connector, Cursor, Page, Plan, SyncFault, Whole};
use sitroom_sources::net::{Answer, NetFault, Request, Secret, Site};

/// A source that can be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// Events of UCDP, by its API.
    Ucdp,
    /// Events of ACLED, by its API.
    Acled,
    /// Reports of `ReliefWeb`.
    ReliefWeb,
    /// Figures of the Humanitarian API.
    Hapi,
    /// What GDELT reads in the news: the articles that a search finds, or else what its machine takes for events.
    Gdelt,
    /// Forecasts of VIEWS.
    Views,
    /// Feeds of the office's choice.
    Feed,
}

/// All of them.
pub const SOURCES: [SourceKind; 7] = [
    SourceKind::Ucdp,
    SourceKind::Acled,
    SourceKind::ReliefWeb,
    SourceKind::Hapi,
    SourceKind::Gdelt,
    SourceKind::Views,
    SourceKind::Feed,
];

/// What a source asks of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// A name that it approved.
    Account,
    /// A key.
    Key,
    /// A name and its password.
    AccountAndKey,
    /// Addresses.
    Addresses,
}

impl SourceKind {
    /// Returns whose data these are.
    pub const fn publisher(self) -> &'static Publisher {
        match self {
            Self::Ucdp => &UCDP,
            Self::Acled => &ACLED,
            Self::ReliefWeb => &RELIEFWEB,
            Self::Hapi => &HAPI,
            Self::Gdelt => &GDELT,
            Self::Views => &VIEWS,
            Self::Feed => &FEED,
        }
    }

    /// Returns where it answers; `None` where the office says so.
    pub const fn address(self) -> Option<&'static str> {
        match self {
            Self::Ucdp => Some(ucdp::ADDRESS),
            Self::Acled => Some(acled::ADDRESS),
            Self::ReliefWeb => Some(reliefweb::ADDRESS),
            Self::Hapi => Some(hapi::ADDRESS),
            Self::Gdelt => Some(gdelt::EXPORT_ADDRESS),
            Self::Views => Some(views::ADDRESS),
            Self::Feed => None,
        }
    }

    /// Returns what it asks of the office.
    pub const fn needs(self) -> Needs {
        match self {
            Self::Ucdp | Self::Hapi => Needs::Key,
            Self::Acled => Needs::AccountAndKey,
            Self::ReliefWeb => Needs::Account,
            Self::Gdelt | Self::Views => Needs::Nothing,
            Self::Feed => Needs::Addresses,
        }
    }
}

/// Refuses an address that may not be asked: neither https nor http of this machine, or with a password in it.
///
/// # Errors
/// The refusal.
pub fn check_address(address: &str) -> Result<(), NetFault> {
    Site::parse(address).map(|_| ())
}

/// How the office asks a source.
#[derive(Debug, Clone, Default)]
pub struct Asking {
    /// Where it answers, in the place of the publisher's own address.
    pub address: Option<String>,
    /// The name of the office there.
    pub account: String,
    /// Words to search for in the news; empty for none.
    pub query: String,
    /// Countries that a feed is about.
    pub countries: Vec<Iso3>,
    /// Key or password.
    pub key: Secret,
    /// Tokens that an earlier sync was given: one to ask with, one to renew it.
    pub tokens: Option<(Secret, Secret)>,
}

/// A connector that is ready to ask.
pub enum Source {
    /// ACLED, whose tokens are kept after a sync.
    Acled(Box<Acled>),
    /// Any other.
    Other(Box<dyn Connector>),
}

impl Source {
    /// Makes ready to ask a source.
    ///
    /// # Errors
    /// When the address may not be asked, or there is none.
    pub fn new(kind: SourceKind, asking: Asking) -> Result<Self, NetFault> {
        let searched = (kind == SourceKind::Gdelt && !asking.query.is_empty()).then_some(gdelt::ARTICLES_ADDRESS);
        let own = searched.or(kind.address()).unwrap_or_default();
        let site = Site::parse(asking.address.as_deref().unwrap_or(own))?;
        Ok(match kind {
            SourceKind::Acled => {
                let tokens = asking.tokens.map(|(access, refresh)| Tokens { access, refresh });
                Self::Acled(Box::new(Acled::new(site, Access::new(asking.account, asking.key, tokens))))
            }
            SourceKind::Ucdp => Self::Other(Box::new(Ucdp::new(site, asking.key))),
            SourceKind::ReliefWeb => Self::Other(Box::new(ReliefWeb::new(site, asking.account))),
            SourceKind::Hapi => Self::Other(Box::new(Hapi::new(site, asking.key))),
            SourceKind::Gdelt if asking.query.is_empty() => Self::Other(Box::new(Export::new(site))),
            SourceKind::Gdelt => Self::Other(Box::new(Articles::new(site, asking.query))),
            SourceKind::Views => Self::Other(Box::new(Views::new(site))),
            SourceKind::Feed => Self::Other(Box::new(Feed::new(site, asking.countries))),
        })
    }

    /// Makes ready to ask the Humanitarian API who is where.
    ///
    /// # Errors
    /// When the address may not be asked.
    pub fn of_presence(asking: Asking) -> Result<Self, NetFault> {
        let site = Site::parse(asking.address.as_deref().unwrap_or(hapi::ADDRESS))?;
        Ok(Self::Other(Box::new(Hapi::of_presence(site, asking.key))))
    }

    /// Returns the tokens in use, to be kept in the encrypted store for the next sync.
    pub fn tokens(&self) -> Option<(&Secret, &Secret)> {
        match self {
            Self::Acled(acled) => acled.tokens().map(|tokens| (&tokens.access, &tokens.refresh)),
            Self::Other(_) => None,
        }
    }

    fn connector(&self) -> &dyn Connector {
        match self {
            Self::Acled(acled) => acled.as_ref(),
            Self::Other(other) => other.as_ref(),
        }
    }

    fn connector_mut(&mut self) -> &mut dyn Connector {
        match self {
            Self::Acled(acled) => acled.as_mut(),
            Self::Other(other) => other.as_mut(),
        }
    }
}

impl Connector for Source {
    fn publisher(&self) -> &'static Publisher {
        self.connector().publisher()
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        self.connector().start(plan)
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        self.connector_mut().request(cursor)
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        self.connector_mut().read(answer, cursor)
    }

    fn whole(&self, cursor: &Cursor) -> Result<Option<Whole>, SyncFault> {
        self.connector().whole(cursor)
    }

    fn read_kept(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        self.connector_mut().read_kept(answer, cursor)
    }
}

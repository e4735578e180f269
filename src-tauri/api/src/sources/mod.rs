//! Sources that are fetched, and the folder that is looked into: what the office entered for each, how each stands, and a sync from its first request to the map.
//!
//! Nothing here asks anybody by itself: a sync begins when a person, or a schedule that a person set, asks for it.

mod cards;
mod freshness;
mod held;
mod schedule;
mod syncs;
mod trust;

use std::path::Path;

use sitroom_domain::import::NOTES;
use sitroom_domain::{Publisher, say};
use sitroom_ingest::{Asking, Secret, SourceKind};

use self::syncs::name_of_feed;
use crate::contract::fault::Fault;
use crate::contract::source::{SourceName, SourceSettings};
use crate::desk::{Desk, Room};

/// All sources that can be fetched, in the order of the list.
const SOURCES: [SourceName; 8] = [
    SourceName::Ucdp,
    SourceName::Acled,
    SourceName::Reliefweb,
    SourceName::Hapi,
    SourceName::Gdelt,
    SourceName::Views,
    SourceName::Feed,
    SourceName::Folder,
];

/// Names of what is kept secret of a source.
const KEY: &str = "key";
const ACCESS_TOKEN: &str = "access token";
const REFRESH_TOKEN: &str = "refresh token";

impl Desk {
    /// Keeps what the office entered for a source. What it fetched so far stays.
    ///
    /// # Errors
    /// When an address of a feed may not be asked, the folder cannot be read, or the store refuses.
    pub fn put_source(&self, source: SourceName, settings: &SourceSettings) -> Result<(), Fault> {
        for address in &settings.addresses {
            sitroom_ingest::check_address(address).map_err(|why| Fault::refused(why.to_string(), ""))?;
        }
        if !settings.folder.is_empty() {
            sitroom_ingest::check_folder(Path::new(&settings.folder))?;
        }
        let text = serde_json::to_string(settings).map_err(|why| {
            Fault::refused(say!("The settings cannot be kept: {why}."), say!("Enter them once more."))
        })?;
        let room = self.room();
        let before = room.source_settings(source)?;
        if before.account != settings.account {
            room.forget_tokens(source)?;
        }
        // What a feed that is taken away has begun, nobody goes on with.
        for address in before.addresses.iter().filter(|address| !settings.addresses.contains(address)) {
            let begun = room.store.list_syncs(Some(&name_of_feed(address)), 1)?;
            begun.first().map_or(Ok(()), |sync| room.store.drop_sync(sync.id))?;
        }
        Ok(room.store.put_setting(&setting(source), &text)?)
    }

    /// Keeps the key or the password of a source; an empty one takes it away. It is never returned.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn put_source_key(&self, source: SourceName, key: &str) -> Result<(), Fault> {
        let room = self.room();
        room.store.put_secret(publisher(source).id, KEY, key.trim())?;
        room.forget_tokens(source)
    }
}

impl Room {
    fn source_settings(&self, source: SourceName) -> Result<SourceSettings, Fault> {
        let text = self.store.find_setting(&setting(source))?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Forgets the tokens that were given for another account or key.
    fn forget_tokens(&self, source: SourceName) -> Result<(), Fault> {
        let id = publisher(source).id;
        self.store.put_secret(id, ACCESS_TOKEN, "")?;
        Ok(self.store.put_secret(id, REFRESH_TOKEN, "")?)
    }

    fn has_key(&self, source: SourceName) -> Result<bool, Fault> {
        Ok(self.store.find_secret(publisher(source).id, KEY)?.is_some())
    }

    /// Returns how a source is asked.
    fn asking(&self, source: SourceName, settings: &SourceSettings) -> Result<Asking, Fault> {
        let id = publisher(source).id;
        let secret = |name: &str| Ok::<_, Fault>(self.store.find_secret(id, name)?.map(Secret::new));
        let tokens =
            secret(ACCESS_TOKEN)?.map(|access| Ok::<_, Fault>((access, secret(REFRESH_TOKEN)?.unwrap_or_default())));
        Ok(Asking {
            address: None,
            account: settings.account.clone(),
            query: settings.query.clone(),
            countries: settings.countries.clone(),
            key: secret(KEY)?.unwrap_or_default(),
            tokens: tokens.transpose()?,
        })
    }
}

fn setting(source: SourceName) -> String {
    format!("source:{}", publisher(source).id)
}

/// Returns whose data a source brings.
const fn publisher(source: SourceName) -> &'static Publisher {
    match kind(source) {
        Some(kind) => kind.publisher(),
        None => &NOTES,
    }
}

/// Returns how a source is asked over the network; `None` for the folder of this machine.
const fn kind(source: SourceName) -> Option<SourceKind> {
    Some(match source {
        SourceName::Ucdp => SourceKind::Ucdp,
        SourceName::Acled => SourceKind::Acled,
        SourceName::Reliefweb => SourceKind::ReliefWeb,
        SourceName::Hapi => SourceKind::Hapi,
        SourceName::Gdelt => SourceKind::Gdelt,
        SourceName::Views => SourceKind::Views,
        SourceName::Feed => SourceKind::Feed,
        SourceName::Folder => return None,
    })
}

//! A hub: what was done here goes there, and what others did comes from there, when somebody asks for it.
//!
//! How far both have come is kept in the profile. It is written after what it speaks of, so that a cut between the two does something
//! twice, which changes nothing, and leaves nothing out.

pub mod administer;
mod pull;
mod push;
mod regions;
mod standing;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use sitroom_domain::Marking;
use sitroom_exchange::{Hub, HubAddress, HubError};

use sitroom_domain::say;

use super::refuse_exercise;
use crate::contract::fault::{Fault, FaultCode};
use crate::contract::hub::{HubCard, HubEntry, HubProgress, HubReport, HubStanding};
use crate::desk::{Desk, Room};
use crate::imports::Ticket;
use standing::Standing;

/// Under which name and which parts the address of the hub stands among the secrets.
const SECRETS: &str = "hub";
const URL: &str = "url";
const AUTHORITY: &str = "authority";

/// Which hub is meant: the one that is kept, or another one that is kept from now on.
#[derive(Debug, Clone, Copy, Default)]
pub struct HubChoice<'c> {
    /// Its address, with the password; the one that is kept without it.
    pub url: Option<&'c str>,
    /// A file with the certificates of the office's own authority.
    pub authority: Option<&'c Path>,
    /// Whether this is all that is known of it: without an authority the one that is kept holds no more.
    pub is_whole: bool,
}

/// Who is told how far an exchange is.
type Tell<'t> = &'t (dyn Fn(HubProgress) + Sync);

/// A push, a pull, or both.
pub type HubDeed = fn(&Desk, HubChoice<'_>, &(dyn Fn(HubProgress) + Sync)) -> Result<HubReport, Fault>;

/// An exchange that is under way: what stops it, what came of it so far, and who is told how far it is.
struct Course<'c> {
    ticket: &'c Ticket<'c>,
    report: &'c mut HubReport,
    tell: Tell<'c>,
}

impl Desk {
    /// Pushes what was done here since the last push: operations up to the marking of this device, and events whose rows may leave.
    ///
    /// # Errors
    /// When the hub cannot be reached or refuses, this is an exercise, or the device may only look.
    pub fn push_hub(&self, choice: HubChoice<'_>, progress: Tell<'_>) -> Result<HubReport, Fault> {
        self.with_hub(choice, progress, Room::push)
    }

    /// Pulls what others pushed since the last pull, and puts it together with what is here.
    ///
    /// # Errors
    /// When the hub cannot be reached or refuses, this is an exercise, or the store refuses.
    pub fn pull_hub(&self, choice: HubChoice<'_>, progress: Tell<'_>) -> Result<HubReport, Fault> {
        self.with_hub(choice, progress, Room::pull)
    }

    /// Pulls, then pushes.
    ///
    /// # Errors
    /// As [`Self::pull_hub`] and [`Self::push_hub`].
    pub fn sync_hub(&self, choice: HubChoice<'_>, progress: Tell<'_>) -> Result<HubReport, Fault> {
        self.with_hub(choice, progress, |room, hub, standing, course| {
            room.pull(hub, standing, course)?;
            room.push(hub, standing, course)
        })
    }

    /// Keeps a hub that somebody entered, once it was reached, and tells how this profile stands to it.
    ///
    /// # Errors
    /// As [`Self::get_hub`], and when the address holds a name of its own. What was kept before stays.
    pub fn set_hub(&self, entry: &HubEntry) -> Result<HubCard, Fault> {
        let url = HubAddress::compose(&entry.address, &entry.role, &entry.password)?;
        self.get_hub(HubChoice {
            url: Some(&url),
            authority: entry.authority.as_deref().map(Path::new),
            is_whole: true,
        })
    }

    /// Tells how this profile stands to its hub as far as that is known here, and asks nobody; `None` where it knows no hub.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_hub(&self) -> Result<Option<HubStanding>, Fault> {
        let room = self.room();
        let Some(address) = room.kept_address()? else { return Ok(None) };
        let known = Standing::find(&room.store, &address)?;
        let marking = known.as_ref().map(|standing| standing.ceiling);
        let standing = known.unwrap_or_default();
        let (unpushed, unpushed_runs) = room.unpushed(&standing, marking.unwrap_or(Marking::StrictlyConfidential))?;
        Ok(Some(HubStanding {
            place: address.place().to_owned(),
            device: address.device().to_owned(),
            has_authority: !address.authority().is_empty(),
            marking,
            unpushed,
            unpushed_runs,
            pushed_at: when(&standing.pushed_at),
            pushed: standing.pushed,
            pulled_at: when(&standing.pulled_at),
            pulled: standing.pulled,
        }))
    }

    /// Asks the hub how this profile stands to it.
    ///
    /// # Errors
    /// When the hub cannot be reached or refuses, or something else is under way.
    pub fn get_hub(&self, choice: HubChoice<'_>) -> Result<HubCard, Fault> {
        let room = self.room();
        let ticket = self.begin_import()?;
        let hub = room.reach(choice, &ticket.cancel)?;
        let standing = Standing::load(&room.store, &hub)?;
        let (operations, events) = hub.count()?;
        let (unpushed, unpushed_runs) = room.unpushed(&standing, hub.ceiling())?;
        Ok(HubCard {
            place: hub.place().to_owned(),
            device: hub.device().to_owned(),
            marking: hub.ceiling(),
            may_push: hub.may_push(),
            operations,
            events,
            unpushed,
            unpushed_runs,
            is_behind: hub.reaches()?.iter().any(|reach| standing.taken(reach) < reach.last),
            pushed_at: when(&standing.pushed_at),
            pulled_at: when(&standing.pulled_at),
        })
    }

    /// Forgets the address of the hub. What was pushed stays there, and what was pulled stays here.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn forget_hub(&self) -> Result<(), Fault> {
        let room = self.room();
        room.store.put_secret(SECRETS, URL, "")?;
        Ok(room.store.put_secret(SECRETS, AUTHORITY, "")?)
    }

    fn with_hub(
        &self,
        choice: HubChoice<'_>,
        tell: Tell<'_>,
        step: impl FnOnce(&Room, &Hub, &mut Standing, &mut Course<'_>) -> Result<(), Fault>,
    ) -> Result<HubReport, Fault> {
        let started = Instant::now();
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let ticket = self.begin_import()?;
        let hub = room.reach(choice, &ticket.cancel)?;
        room.open_casebook()?;
        let mut standing = Standing::load(&room.store, &hub)?;
        let mut report =
            HubReport { place: hub.place().to_owned(), device: hub.device().to_owned(), ..HubReport::default() };
        step(&room, &hub, &mut standing, &mut Course { ticket: &ticket, report: &mut report, tell })?;
        report.seconds = started.elapsed().as_secs_f64();
        Ok(report)
    }
}

impl Room {
    /// Returns the address that is kept, with the certificates that were given with it; `None` where none is kept.
    fn kept_address(&self) -> Result<Option<HubAddress>, Fault> {
        let Some(url) = self.store.find_secret(SECRETS, URL)? else { return Ok(None) };
        let authority = self.store.find_secret(SECRETS, AUTHORITY)?.unwrap_or_default();
        Ok(Some(HubAddress::parse(&url, &authority)?))
    }

    /// Counts the operations, and the runs with events, that are to be looked at for a push of a device that may see up to a marking.
    fn unpushed(&self, standing: &Standing, ceiling: Marking) -> Result<(u32, u32), Fault> {
        let after = standing.pushed_operation;
        let operations = if ceiling == Marking::StrictlyConfidential {
            // Nothing is marked higher, so none of them has to be read.
            self.store.count_operations(after)?
        } else {
            self.operations(after, ceiling, |_| true)?.len() as u32
        };
        let runs = self.store.list_runs()?;
        Ok((operations, runs.iter().filter(|run| standing.is_to_be_pushed(run)).count() as u32))
    }

    /// Reaches the hub that is meant, and keeps its address once it was reached.
    fn reach(&self, choice: HubChoice<'_>, stop: &Arc<AtomicBool>) -> Result<Hub, Fault> {
        let kept = self.store.find_secret(SECRETS, URL)?;
        let authority = match choice.authority {
            Some(path) => HubAddress::read_authority(path)?,
            // A certificate authority goes with the address that it was given for.
            None if choice.is_whole || choice.url.is_some() && choice.url != kept.as_deref() => String::new(),
            None => self.store.find_secret(SECRETS, AUTHORITY)?.unwrap_or_default(),
        };
        let url = choice.url.map(str::to_owned).or(kept).ok_or_else(|| {
            Fault::refused(
                say!("This profile knows no hub."),
                say!("Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS"),
            )
        })?;
        let address = HubAddress::parse(&url, &authority)?;
        let hub = Hub::connect(&address, stop)?;
        if choice.url.is_some() || choice.authority.is_some() {
            self.store.put_secret(SECRETS, URL, address.reveal())?;
            self.store.put_secret(SECRETS, AUTHORITY, address.authority())?;
        }
        Ok(hub)
    }
}

impl From<HubError> for Fault {
    fn from(error: HubError) -> Self {
        let code = match &error {
            HubError::Stopped => FaultCode::Cancelled,
            passing if passing.passes() => FaultCode::Network,
            _ => FaultCode::Refused,
        };
        Self { code, ..Self::refused(error.to_string(), "") }
    }
}

fn when(at: &str) -> Option<String> {
    (!at.is_empty()).then(|| at.to_owned())
}

/// Returns how many operations are marked higher than a device may push, or are of a record that is, as a sentence.
fn left_out(higher: u32, ceiling: Marking) -> String {
    say!(
        "{higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.",
        ceiling_word(ceiling)
    )
}

const fn ceiling_word(ceiling: Marking) -> &'static str {
    match ceiling {
        Marking::Unclassified => "unclassified",
        Marking::Confidential => "confidential",
        Marking::StrictlyConfidential => "strictly-confidential",
    }
}

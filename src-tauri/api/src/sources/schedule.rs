//! When a source is fetched by itself: by the schedule that the office set, or again because the network did not carry a sync that
//! somebody asked for. The window and scripts ask what is due; nothing is asked of anybody before.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sitroom_domain::say;

use super::syncs::{Came, Missed};
use super::{SOURCES, publisher};
use crate::contract::fault::{Fault, FaultCode};
use crate::contract::source::{DueSyncs, NetworkWait, Schedule, SourceName, SyncReport, SyncRequest};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// How long a sync that the network did not carry waits; doubled with every try up to the longest.
const FIRST_WAIT: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

/// When a source was tried last, and what of it waits.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Turn {
    tried_at: Option<Timestamp>,
    waits: Option<Waiting>,
}

/// A request that waits for the network.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Waiting {
    request: SyncRequest,
    since: Timestamp,
    tries: u32,
    next_at: Timestamp,
    /// Names of the places that did not come, where others did; none where nothing came.
    #[serde(default)]
    missed: Vec<String>,
}

impl Turn {
    /// Returns the names of the places that did not come in the last sync, where others did.
    pub(super) fn missed(self) -> Vec<String> {
        self.waits.map(|waits| waits.missed).unwrap_or_default()
    }

    /// Returns what is told of a request that waits.
    pub(super) fn network(&self) -> Option<NetworkWait> {
        self.waits.as_ref().map(|waits| NetworkWait {
            since: waits.since.to_string(),
            tries: waits.tries,
            next_at: waits.next_at.to_string(),
        })
    }

    /// Returns when the schedule has its turn: a period after the last run or try, whichever was later; at once where there was none.
    pub(super) fn next_at(&self, schedule: Schedule, last_run_at: Option<&str>) -> Option<Timestamp> {
        let period = period(schedule)?;
        // Where only a part waits, the others have their turn all the same.
        if self.waits.as_ref().is_some_and(|waits| waits.missed.is_empty()) {
            return None;
        }
        let ran_at = last_run_at.and_then(|at| at.parse::<Timestamp>().ok());
        let last = self.tried_at.max(ran_at);
        Some(last.map_or(Timestamp::UNIX_EPOCH, |last| last.checked_add(period).unwrap_or(Timestamp::MAX)))
    }
}

const fn period(schedule: Schedule) -> Option<SignedDuration> {
    match schedule {
        Schedule::Never => None,
        Schedule::Hourly => Some(SignedDuration::from_hours(1)),
        Schedule::Daily => Some(SignedDuration::from_hours(24)),
        Schedule::Weekly => Some(SignedDuration::from_hours(7 * 24)),
    }
}

/// Returns this second: what is told of moments is told to the second.
pub(super) fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// Returns how long to wait after so many tries.
fn wait_after(tries: u32) -> SignedDuration {
    FIRST_WAIT.saturating_mul(1 << tries.saturating_sub(1).min(10)).min(LONGEST_WAIT)
}

impl Desk {
    /// Returns what is to be fetched by itself now: syncs that wait for the network and whose time has come, then those whose
    /// schedule has its turn. An exercise fetches nothing.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_due_syncs(&self) -> Result<DueSyncs, Fault> {
        self.due_syncs_at(now())
    }

    fn due_syncs_at(&self, now: Timestamp) -> Result<DueSyncs, Fault> {
        let room = self.room();
        if room.is_exercise()? {
            return Ok(DueSyncs::default());
        }
        let (mut due, mut scheduled) = (DueSyncs::default(), false);
        for source in SOURCES {
            scheduled |= room.source_settings(source)?.schedule != Schedule::Never;
            let Some(waits) = room.turn(source)?.waits else { continue };
            due.waiting += 1;
            due.requests.extend((waits.next_at <= now).then_some(waits.request));
        }
        // When each source ran is read only where it decides something, and what is stored is not counted for it: this is asked every
        // minute.
        let cards = if scheduled { room.source_cards(&room.looked()?, today())? } else { Vec::new() };
        for card in cards.iter().filter(|card| card.is_ready || card.falls_back) {
            let next_at = room.turn(card.source)?.next_at(card.settings.schedule, card.last_run_at.as_deref());
            if next_at.is_some_and(|next_at| next_at <= now) {
                due.requests.retain(|request| request.source != card.source);
                let all = SyncRequest { source: card.source, base_url: None, since: None, full: false, rest: false };
                due.requests.push(all);
            }
        }
        Ok(due)
    }

    /// Returns the name of a source's publisher.
    pub fn name_of(&self, source: SourceName) -> &'static str {
        publisher(source).name
    }

    /// Lets a sync wait for the network no longer. What was fetched of it stays and is gone on with when it is asked for again.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn stop_waiting(&self, source: SourceName) -> Result<(), Fault> {
        let room = self.room();
        let turn = room.turn(source)?;
        room.put_turn(source, &Turn { waits: None, ..turn })
    }
}

impl Room {
    /// Returns when a source was tried last, and what of it waits.
    pub(super) fn turn(&self, source: SourceName) -> Result<Turn, Fault> {
        let text = self.store.find_setting(&setting(source))?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    fn put_turn(&self, source: SourceName, turn: &Turn) -> Result<(), Fault> {
        let text = serde_json::to_string(turn).map_err(|why| {
            Fault::refused(say!("The settings cannot be kept: {why}."), say!("Enter them once more."))
        })?;
        Ok(self.store.put_setting(&setting(source), &text)?)
    }

    /// Says that a source is being tried, so that another window of the profile leaves it alone. A try for the rest of it puts off no
    /// turn of the schedule.
    pub(super) fn begin_turn(&self, request: &SyncRequest) -> Result<(), Fault> {
        if request.rest {
            return Ok(());
        }
        let turn = self.turn(request.source)?;
        self.put_turn(request.source, &Turn { tried_at: Some(now()), ..turn })
    }

    /// Keeps what came of a try: what the network did not carry waits, all of it or a part, unless somebody stopped it, and its fault says
    /// so.
    pub(super) fn end_turn(
        &self,
        request: &SyncRequest,
        done: Result<Came, Fault>,
        stopped: bool,
    ) -> Result<SyncReport, Fault> {
        let turn = self.turn(request.source)?;
        let missed: Vec<String> = match &done {
            Ok(came) => came.missed.iter().filter(|missed| !missed.is_final()).map(|one| one.name.clone()).collect(),
            // Nothing of the rest came, so it is still the rest.
            Err(_) if request.rest => turn.clone().missed(),
            Err(_) => Vec::new(),
        };
        let is_carried = match &done {
            Ok(_) => missed.is_empty(),
            Err(fault) => fault.code != FaultCode::Network,
        };
        if stopped || is_carried {
            self.put_turn(request.source, &Turn { waits: None, ..turn })?;
            return done.map(Came::reported);
        }
        let now = now();
        let (since, tries) = turn.waits.map_or((now, 1), |waits| (waits.since, waits.tries.saturating_add(1)));
        let wait = wait_after(tries);
        let next_at = now.checked_add(wait).unwrap_or(Timestamp::MAX);
        let request = SyncRequest { rest: !missed.is_empty(), ..request.clone() };
        let source = request.source;
        self.put_turn(source, &Turn { waits: Some(Waiting { request, since, tries, next_at, missed }), ..turn })?;
        let minutes = wait.as_mins();
        let hint = say!(
            "It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due"
        );
        match done {
            Ok(mut came) => {
                for missed in came.missed.iter_mut().filter(|missed| !missed.is_final()) {
                    missed.fault.hint.clone_from(&hint);
                }
                Ok(came.reported())
            }
            Err(fault) => Err(Fault { hint, ..fault }),
        }
    }
}

impl Came {
    /// Returns the report, with why each part did not come.
    fn reported(self) -> SyncReport {
        let mut report = self.report;
        report.faults.extend(self.missed.iter().map(Missed::told));
        report
    }
}

fn setting(source: SourceName) -> String {
    format!("turn:{}", publisher(source).id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::source::SourceSettings;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn waiting(next_at: &str) -> Waiting {
        let request = SyncRequest { source: SourceName::Gdelt, base_url: None, since: None, full: false, rest: false };
        Waiting { request, since: at("2026-01-01T00:00:00Z"), tries: 2, next_at: at(next_at), missed: Vec::new() }
    }

    #[test]
    fn a_schedule_counts_from_the_last_run_or_try() {
        let never = Turn::default();
        assert_eq!(never.next_at(Schedule::Never, Some("2026-01-01T00:00:00Z")), None);
        assert_eq!(never.next_at(Schedule::Daily, None), Some(Timestamp::UNIX_EPOCH));
        assert_eq!(never.next_at(Schedule::Weekly, Some("2026-01-01T06:00:00Z")), Some(at("2026-01-08T06:00:00Z")));
        let tried = Turn { tried_at: Some(at("2026-01-02T00:00:00Z")), waits: None };
        assert_eq!(tried.next_at(Schedule::Hourly, Some("2026-01-01T06:00:00Z")), Some(at("2026-01-02T01:00:00Z")));
        assert_eq!(tried.next_at(Schedule::Hourly, Some("2026-01-03T06:00:00Z")), Some(at("2026-01-03T07:00:00Z")));
        let waits = Turn { waits: Some(waiting("2026-01-02T00:00:00Z")), ..tried.clone() };
        assert_eq!(waits.next_at(Schedule::Hourly, None), None);
        let rest = Waiting { missed: vec!["feed https://example.org".to_owned()], ..waiting("2026-01-02T00:00:00Z") };
        let rest = Turn { waits: Some(rest), ..tried };
        assert_eq!(
            rest.next_at(Schedule::Hourly, None),
            Some(at("2026-01-02T01:00:00Z")),
            "the others have their turn"
        );
    }

    #[test]
    fn waits_double_up_to_an_hour() {
        let minutes = [1, 2, 3, 6, 7, 8, 1000].map(|tries| wait_after(tries).as_mins());
        assert_eq!(minutes, [1, 2, 4, 32, 60, 60, 60]);
    }

    #[test]
    fn a_part_that_did_not_come_waits_alone() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path()).unwrap();
        let addresses = vec!["https://example.org/a".to_owned(), "https://example.org/b".to_owned()];
        let settings = SourceSettings { addresses, ..SourceSettings::default() };
        desk.put_source(SourceName::Feed, &settings).unwrap();
        let room = desk.room();
        let all = SyncRequest { source: SourceName::Feed, base_url: None, since: None, full: false, rest: false };
        let names: Vec<String> = room.places(&all, &settings).unwrap().into_iter().map(|place| place.name).collect();
        let fault = |code| Fault { code, ..Fault::refused("It did not come.", "") };
        let missed =
            |at: usize, code| Missed { name: names[at].clone(), label: "a feed".to_owned(), fault: fault(code) };
        let one = Came { missed: vec![missed(1, FaultCode::Network)], ..Came::default() };
        let report = room.end_turn(&all, Ok(one), false).unwrap();
        assert!(report.faults[0].starts_with("a feed: It did not come. It waits for the network"), "{report:?}");
        let later = now().checked_add(SignedDuration::from_mins(2)).unwrap();
        let due = desk.due_syncs_at(later).unwrap();
        let rest = SyncRequest { rest: true, ..all.clone() };
        assert_eq!(due, DueSyncs { requests: vec![rest.clone()], waiting: 1 });
        let asked: Vec<String> = room.places(&rest, &settings).unwrap().into_iter().map(|place| place.name).collect();
        assert_eq!(asked, names[1..], "what came is not asked for again");
        assert!(room.end_turn(&rest, Err(fault(FaultCode::Network)), false).is_err());
        assert_eq!(room.places(&rest, &settings).unwrap().len(), 1, "it is still the rest");
        let refused = Came { missed: vec![missed(0, FaultCode::Refused)], ..Came::default() };
        assert_eq!(room.end_turn(&all, Ok(refused), false).unwrap().faults.len(), 1);
        assert_eq!(desk.due_syncs_at(later).unwrap(), DueSyncs::default(), "what is refused does not wait");
    }

    #[test]
    fn a_request_waits_until_its_time_and_is_let_go() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path()).unwrap();
        assert_eq!(desk.due_syncs_at(at("2026-01-01T00:00:00Z")).unwrap(), DueSyncs::default());
        let waits = waiting("2026-01-01T00:05:00Z");
        let turn = Turn { tried_at: None, waits: Some(waits.clone()) };
        desk.room().put_turn(SourceName::Gdelt, &turn).unwrap();
        let early = desk.due_syncs_at(at("2026-01-01T00:04:59Z")).unwrap();
        assert_eq!(early, DueSyncs { requests: Vec::new(), waiting: 1 });
        let due = desk.due_syncs_at(at("2026-01-01T00:05:00Z")).unwrap();
        assert_eq!(due, DueSyncs { requests: vec![waits.request], waiting: 1 });
        desk.stop_waiting(SourceName::Gdelt).unwrap();
        assert_eq!(desk.due_syncs_at(at("2026-01-02T00:00:00Z")).unwrap(), DueSyncs::default());
    }
}

//! How far this profile has pushed to its hub and pulled from it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sitroom_domain::{ImportRun, Marking, RunState};
use sitroom_exchange::{Hub, HubAddress, Lane, Reach, Reached, Subject};
use sitroom_store::{Store, StoreError};

use super::super::now;
use crate::contract::hub::{HubPulled, HubPushed, HubReport};

/// The setting of it.
const SETTING: &str = "hub";

/// How far this profile has come with one hub.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Standing {
    /// The number of the hub; of another one nothing of this holds.
    hub: String,
    /// Server, port and database by which it was reached; empty in what earlier versions kept.
    #[serde(default)]
    place: String,
    /// The name of this device there.
    device: String,
    /// The marking that the device had then.
    pub(super) ceiling: Marking,
    /// The newest operation of the store that was looked at for a push.
    pub(super) pushed_operation: i64,
    /// The newest run whose events were looked at for a push.
    pub(super) pushed_run: u32,
    /// The last numbers that this device gave, by marking, what and subregion.
    given: [BTreeMap<String, i64>; 3],
    /// Up to where nobody but this profile pushed under its name, by marking, what and subregion.
    own: [BTreeMap<String, i64>; 3],
    /// How far was pulled, by what, subregion, marking, device and run.
    taken: BTreeMap<String, i64>,
    /// Runs here that came from the hub.
    pub(super) taken_runs: BTreeSet<u32>,
    pub(super) pushed_at: String,
    pub(super) pulled_at: String,
    /// What the last push and the last pull did.
    #[serde(default)]
    pub(super) pushed: Option<HubPushed>,
    #[serde(default)]
    pub(super) pulled: Option<HubPulled>,
}

impl Standing {
    /// Reads how far this profile has come with the hub at an address, as far as that is known without asking it; `None` where it never
    /// exchanged anything by that address and name.
    pub(super) fn find(store: &Store, address: &HubAddress) -> Result<Option<Self>, StoreError> {
        let is_same = |standing: &Self| standing.place == address.place() && standing.device == address.device();
        Ok(Self::kept(store)?.filter(is_same))
    }

    /// Reads what is kept, of whichever hub.
    fn kept(store: &Store) -> Result<Option<Self>, StoreError> {
        Ok(store.find_setting(SETTING)?.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Reads how far this profile has come with a hub. Where the device may push more than before, it looks anew at what was marked too
    /// high; what it may see now it never pulled, since each marking is counted apart.
    pub(super) fn load(store: &Store, hub: &Hub) -> Result<Self, StoreError> {
        let mut standing = Self::kept(store)?.unwrap_or_default();
        if standing.hub != hub.id() || standing.device != hub.device() {
            // What came from another hub is new to this one.
            standing = Self { hub: hub.id().to_owned(), device: hub.device().to_owned(), ..Self::default() };
        } else if hub.ceiling() > standing.ceiling {
            standing.pushed_operation = 0;
        }
        standing.ceiling = hub.ceiling();
        hub.place().clone_into(&mut standing.place);
        Ok(standing)
    }

    /// Keeps it.
    pub(super) fn save(&self, store: &Store) -> Result<(), StoreError> {
        store.put_setting(SETTING, &serde_json::to_string(self).unwrap_or_default())
    }

    /// Begins anew with what was pushed where the hub shows less of it than was pushed: it was brought back from a backup. What this
    /// device may not see any more says nothing.
    pub(super) fn compare(&mut self, reaches: &[Reach]) {
        let mut shown = <[BTreeMap<String, i64>; 3]>::default();
        for reach in reaches.iter().filter(|reach| reach.device == self.device) {
            let last = shown[reach.lane.ceiling as usize].entry(name_of(reach.subject, &reach.lane)).or_default();
            *last = reach.last.max(*last);
        }
        let lacks = |(given, shown): (&BTreeMap<String, i64>, &BTreeMap<String, i64>)| {
            given.iter().any(|(lane, last)| shown.get(lane).is_none_or(|shown| shown < last))
        };
        if self.given.iter().zip(&shown).take(self.ceiling as usize + 1).any(lacks) {
            (self.pushed_operation, self.pushed_run) = (0, 0);
            self.taken_runs.clear();
        }
    }

    /// Returns up to which number something was pulled; from the beginning where the hub has less than that.
    pub(super) fn taken(&self, reach: &Reach) -> i64 {
        let taken = self.taken.get(&key(reach)).copied().filter(|taken| *taken <= reach.last).unwrap_or_default();
        let own = self.own[reach.lane.ceiling as usize].get(&name_of(reach.subject, &reach.lane)).copied();
        taken.max(own.filter(|_| reach.device == self.device).unwrap_or_default().min(reach.last))
    }

    /// Notes up to which number something was pulled.
    pub(super) fn take(&mut self, reach: &Reach, last: i64) {
        self.taken.insert(key(reach), last);
    }

    /// Notes what a push reached. What this device pushed itself it need not pull, unless somebody else pushed under its name between.
    pub(super) fn reached(&mut self, subject: Subject, all: &BTreeMap<Lane, Reached>) {
        for (lane, reached) in all {
            let (marking, name) = (lane.ceiling as usize, name_of(subject, lane));
            let own = self.own[marking].entry(name.clone()).or_default();
            if *own >= reached.before {
                *own = reached.last;
            }
            self.given[marking].insert(name, reached.last);
        }
    }

    /// Returns the last number that this device gave in a lane.
    pub(super) fn given(&self, subject: Subject, lane: &Lane) -> i64 {
        self.given[lane.ceiling as usize].get(&name_of(subject, lane)).copied().unwrap_or_default()
    }

    /// Tells whether events of a run are still to be looked at for a push.
    pub(super) fn is_to_be_pushed(&self, run: &ImportRun) -> bool {
        run.id.0 > self.pushed_run && run.state == RunState::Done && !self.taken_runs.contains(&run.id.0)
    }

    /// Lets the next push look once more at the events of a run: the hub has something else of one of them, and older.
    pub(super) fn push_again(&mut self, run: u32) {
        if !self.taken_runs.contains(&run) {
            self.pushed_run = self.pushed_run.min(run.saturating_sub(1));
        }
    }

    pub(super) fn note_pushed(&mut self, report: &HubReport) {
        self.pushed_at = now().to_string();
        self.pushed = Some(HubPushed { operations: report.pushed, events: report.pushed_events });
    }

    pub(super) fn note_pulled(&mut self, report: &HubReport) {
        let HubReport { pulled: operations, applied, events, revised, withdrawn, .. } = *report;
        self.pulled_at = now().to_string();
        self.pulled = Some(HubPulled { operations, applied, events, revised, withdrawn });
    }
}

fn key(reach: &Reach) -> String {
    let Reach { subject, lane, device, run, .. } = reach;
    format!("{} {} {device} {run}", name_of(*subject, lane), lane.ceiling as u8)
}

/// Returns the name of a lane among those of its marking.
fn name_of(subject: Subject, lane: &Lane) -> String {
    format!("{} {}", word(subject), lane.subregion)
}

const fn word(subject: Subject) -> &'static str {
    match subject {
        Subject::Operation => "operation",
        Subject::Event => "event",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_earlier_version_kept_is_read_and_goes_on() {
        let kept = r#"{"hub":"7f","device":"dakar","ceiling":"confidential","pushed_operation":41,"pushed_run":3,"given":[{},{},{}],
            "own":[{},{},{}],"taken":{},"taken_runs":[2],"pushed_at":"2026-02-10T09:00:00Z","pulled_at":""}"#;
        let standing: Standing = serde_json::from_str(kept).unwrap();
        assert_eq!((standing.pushed_operation, standing.pushed_run), (41, 3));
        assert_eq!((standing.pushed, standing.place.as_str()), (None, ""), "what it did was not noted then");
        let again: Standing = serde_json::from_str(&serde_json::to_string(&standing).unwrap()).unwrap();
        assert_eq!(again, standing);
    }
}

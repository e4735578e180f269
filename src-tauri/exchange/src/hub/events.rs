//! Events on their way to a hub and from it: versions of rows, each with the run that it came from.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};

use sitroom_domain::Marking;

use super::operations::go_on;
use super::reach::Entry;
use super::statements::{GET_RUN, KNOWN_EVENTS, LAST_EVENT, LIST_EVENTS, PUT_EVENTS, PUT_RUN};
use super::{Hub, HubError, Lane, Reached, Subject};

/// How many events are asked for, or sent, at a time. What was sent is kept, whatever comes after.
pub const EVENTS_AT_A_TIME: usize = 5_000;

/// What a version says of its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventState {
    /// It is told.
    Told,
    /// Its publisher took it back.
    Withdrawn,
    /// It is told of another subregion from now on.
    Elsewhere,
}

impl EventState {
    const fn number(self) -> i16 {
        match self {
            Self::Told => 0,
            Self::Withdrawn => 1,
            Self::Elsewhere => 2,
        }
    }

    const fn of(number: i16) -> Self {
        match number {
            0 => Self::Told,
            1 => Self::Withdrawn,
            _ => Self::Elsewhere,
        }
    }
}

/// The run that events came from, as it was noted where they were imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubRun {
    /// Its number at the hub: the same for the same run alone, whatever number a profile has for it.
    pub number: i64,
    /// Id of the publisher.
    pub publisher: String,
    /// Name of the file.
    pub file_name: String,
    /// BLAKE3 of the file's bytes, hexadecimal.
    pub file_hash: String,
    /// Length of the file.
    pub file_bytes: i64,
    /// Licence of the data.
    pub licence: String,
    /// When it was imported, RFC 3339 in UTC.
    pub imported_at: String,
}

/// A version of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct HubEvent {
    /// Where it lies.
    pub subregion: String,
    /// The number of its run.
    pub run: i64,
    /// The publisher's own id.
    pub key: String,
    /// The hash of the row.
    pub version: [u8; 16],
    /// What is said of it.
    pub state: EventState,
    /// Line in the file.
    pub line: u32,
    /// What is odd about it, one bit each.
    pub notes: u32,
    /// First and last day, days since 1970.
    pub days: [i32; 2],
    /// Kind of violence; empty where it is not stated.
    pub kind: &'static str,
    /// The country, ISO 3166-1 alpha-3.
    pub country: String,
    /// Place, first side, second side and conflict.
    pub names: [String; 4],
    /// Deaths: best, low, high, and civilians among them.
    pub deaths: [Option<u32>; 4],
    /// How well day and place are known, in the codes of the codebook.
    pub precisions: [u8; 2],
    /// Longitude and latitude in degrees.
    pub place: [f64; 2],
    /// Whether the place may be drawn as a point.
    pub is_point: bool,
    /// The row under its official names, JSON.
    pub row: String,
}

/// The latest version that a subregion of the hub has of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownEvent {
    /// The subregion.
    pub subregion: String,
    /// The publisher's own id.
    pub key: String,
    /// The hash of the row.
    pub version: Vec<u8>,
    /// What is said of it.
    pub state: EventState,
    /// When it was imported, RFC 3339 in UTC.
    pub imported_at: String,
    /// Whether the one who asks pushed it.
    pub is_own: bool,
}

/// A version that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PulledEvent {
    /// Its number among those of its device in its lane.
    pub number: i64,
    /// The publisher's own id.
    pub key: String,
    /// The hash of the row.
    pub version: Vec<u8>,
    /// What is said of it.
    pub state: EventState,
    /// Line in the file.
    pub line: u32,
    /// What is odd about it, one bit each.
    pub notes: u32,
    /// The row under its official names, JSON.
    pub row: String,
}

/// A run of a device, of which there is something new in a subregion: after which number, and up to which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PulledRun<'r> {
    /// The device.
    pub device: &'r str,
    /// The number of the run.
    pub run: i64,
    /// The subregion.
    pub subregion: &'r str,
    /// The number after which is asked.
    pub after: i64,
    /// The last number.
    pub last: i64,
}

impl Hub {
    /// Returns what the hub has of events of a publisher, by their keys.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn known_events(&self, publisher: &str, keys: &[&str]) -> Result<Vec<KnownEvent>, HubError> {
        let known = |row: &tokio_postgres::Row| KnownEvent {
            subregion: row.get(0),
            key: row.get(1),
            version: row.get(2),
            state: EventState::of(row.get(3)),
            imported_at: row.get(4),
            is_own: row.get(5),
        };
        Ok(self.line.list(KNOWN_EVENTS, &[&publisher, &keys])?.iter().map(known).collect())
    }

    /// Pushes versions of events with their runs, all or none. `mine` is how far this device remembers to have come.
    ///
    /// # Errors
    /// When the connection breaks, or the device may not push.
    pub fn push_events(
        &self,
        events: &[HubEvent],
        runs: &BTreeMap<i64, HubRun>,
        mine: &dyn Fn(&Lane) -> i64,
    ) -> Result<BTreeMap<Lane, Reached>, HubError> {
        self.line.whole(|| {
            let mut reached: BTreeMap<Lane, Reached> = BTreeMap::new();
            let mut entries: BTreeMap<(&str, i64), Entry> = BTreeMap::new();
            let mut numbers = Vec::with_capacity(events.len());
            for HubEvent { subregion, run, .. } in events {
                let lane = Lane { subregion: subregion.clone(), ceiling: Marking::Unclassified };
                let new = || Entry { lane: lane.clone(), run: *run, last: 0, rows: 0 };
                let entry = entries.entry((subregion.as_str(), *run)).or_insert_with(new);
                let reached = match reached.entry(lane) {
                    MapEntry::Occupied(known) => known.into_mut(),
                    MapEntry::Vacant(new) => {
                        let shown: i64 = self.line.one(LAST_EVENT, &[subregion, &self.device()])?.get(0);
                        let last = go_on(shown, mine(new.key()));
                        new.insert(Reached { before: last, last })
                    }
                };
                reached.last += 1;
                numbers.push(reached.last);
                (entry.last, entry.rows) = (reached.last, entry.rows + 1);
            }
            let with_runs: BTreeSet<(&str, i64)> = entries.keys().copied().collect();
            for (subregion, run) in with_runs {
                if let Some(run) = runs.get(&run) {
                    self.put_run(subregion, run)?;
                }
            }
            self.put_events(events, &numbers, runs)?;
            self.line.note(Subject::Event, &entries.into_values().collect::<Vec<_>>())?;
            Ok(reached)
        })
    }

    fn put_run(&self, subregion: &str, run: &HubRun) -> Result<(), HubError> {
        let HubRun { number, publisher, file_name, file_hash, file_bytes, licence, imported_at } = run;
        let device = self.device();
        let given: super::Given<'_> =
            &[&subregion, &device, number, publisher, file_name, file_hash, file_bytes, licence, imported_at];
        self.line.put(PUT_RUN, given).map(|_| ())
    }

    fn put_events(&self, events: &[HubEvent], numbers: &[i64], runs: &BTreeMap<i64, HubRun>) -> Result<(), HubError> {
        fn column<'e, T>(events: &'e [HubEvent], of: impl Fn(&'e HubEvent) -> T) -> Vec<T> {
            events.iter().map(of).collect()
        }
        let of_run = |event: &HubEvent, what: fn(&HubRun) -> &str| runs.get(&event.run).map_or("", what).to_owned();
        let publishers = column(events, |event| of_run(event, |run| run.publisher.as_str()));
        let imported = column(events, |event| of_run(event, |run| run.imported_at.as_str()));
        let name = |at: usize| column(events, move |event| event.names[at].as_str());
        let [places, sides_a, sides_b, conflicts] = [0, 1, 2, 3].map(name);
        let death = |at: usize| column(events, move |event| event.deaths[at].map(i64::from));
        let [best, low, high, civilians] = [0, 1, 2, 3].map(death);
        let [first_days, last_days] = [0, 1].map(|at: usize| column(events, move |event| event.days[at]));
        let precision = |at: usize| column(events, move |event| i16::from(event.precisions[at]));
        let [of_days, of_places] = [0, 1].map(precision);
        let [longitudes, latitudes] = [0, 1].map(|at: usize| column(events, move |event| event.place[at]));
        let device = self.device();
        let given: super::Given<'_> = &[
            &device,
            &column(events, |event| event.subregion.as_str()),
            &numbers,
            &column(events, |event| event.run),
            &publishers,
            &column(events, |event| event.key.as_str()),
            &column(events, |event| event.version.to_vec()),
            &column(events, |event| event.state.number()),
            &imported,
            &column(events, |event| i64::from(event.line)),
            &column(events, |event| i64::from(event.notes)),
            &first_days,
            &last_days,
            &column(events, |event| event.kind),
            &column(events, |event| event.country.as_str()),
            &places,
            &sides_a,
            &sides_b,
            &conflicts,
            &best,
            &low,
            &high,
            &civilians,
            &of_days,
            &of_places,
            &longitudes,
            &latitudes,
            &column(events, |event| event.is_point),
            &column(events, |event| event.row.as_str()),
        ];
        self.line.put(PUT_EVENTS, given).map(|_| ())
    }

    /// Returns the run that events came from; `None` where somebody noted events of a run that is not there.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn find_run(&self, of: &PulledRun<'_>) -> Result<Option<HubRun>, HubError> {
        let rows = self.line.list(GET_RUN, &[&of.subregion, &of.device, &of.run])?;
        Ok(rows.first().map(|row| HubRun {
            number: of.run,
            publisher: row.get(0),
            file_name: row.get(1),
            file_hash: row.get(2),
            file_bytes: row.get(3),
            licence: row.get(4),
            imported_at: row.get(5),
        }))
    }

    /// Returns versions of events of a run in their order, a good many at a time.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn pull_events(&self, of: &PulledRun<'_>) -> Result<Vec<PulledEvent>, HubError> {
        let PulledRun { device, run, subregion, after, last } = of;
        let rows = self.line.list(LIST_EVENTS, &[subregion, device, run, after, last, &(EVENTS_AT_A_TIME as i64)])?;
        let pulled = |row: &tokio_postgres::Row| PulledEvent {
            number: row.get(0),
            key: row.get(1),
            version: row.get(2),
            state: EventState::of(row.get(3)),
            line: row.get::<_, i64>(4) as u32,
            notes: row.get::<_, i64>(5) as u32,
            row: row.get(6),
        };
        Ok(rows.iter().map(pulled).collect())
    }
}

//! Operations on their way to a hub and from it. Each keeps its number, which is the hash of what it says; whoever takes it compares.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sitroom_domain::operation::{Operation, OperationId, Stamp};
use sitroom_domain::{Marking, Noun, RecordId, kept, phrase};
use sitroom_store::has_its_number;

use super::reach::Entry;
use super::statements::{KNOWN_OPERATIONS, LAST_OPERATION, LIST_OPERATIONS, PUT_OPERATIONS};
use super::{Hub, HubError, Lane, Reach, Reached, Subject, marking_number, marking_of};

/// How many operations are asked for, or sent, at a time.
pub const OPERATIONS_AT_A_TIME: usize = 10_000;

/// What an operation changed, as it stands on the hub.
#[derive(Serialize, Deserialize)]
struct Body {
    fields: BTreeMap<String, Json>,
    marking: Option<Marking>,
    life: Option<bool>,
    over: Vec<OperationId>,
}

/// An operation that came.
#[derive(Debug, Clone)]
pub struct PulledOperation {
    /// Its number among those of its device in its lane.
    pub number: i64,
    /// The operation.
    pub operation: Operation,
}

/// What a push of operations did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushedOperations {
    /// How many were added.
    pub added: u32,
    /// From where to where, by lane.
    pub reached: BTreeMap<Lane, Reached>,
}

/// Tells whether a hub cannot hold an operation: a letter in it that no text of PostgreSQL has.
pub fn unfit_for_hub(operation: &Operation) -> bool {
    fn has_null(value: &Json) -> bool {
        match value {
            Json::String(text) => text.contains('\0'),
            Json::Array(all) => all.iter().any(has_null),
            Json::Object(map) => map.iter().any(|(name, one)| name.contains('\0') || has_null(one)),
            _ => false,
        }
    }
    operation.who.contains('\0') || operation.reason.contains('\0') || operation.fields.values().any(has_null)
}

impl Hub {
    /// Returns which of some operations the hub has: those that this device pushed, and of those of others the ones that are what their
    /// numbers say. What is not would keep the true one away from everybody.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn known_operations(&self, ids: &[OperationId]) -> Result<HashSet<OperationId>, HubError> {
        let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_be_bytes().to_vec()).collect();
        let rows = self.line.list(KNOWN_OPERATIONS, &[&ids])?;
        let is_true =
            |row: &tokio_postgres::Row| row.get(10) || read(row).is_ok_and(|pulled| has_its_number(&pulled.operation));
        let known = rows.iter().filter(|row| is_true(row));
        Ok(known.filter_map(|row| number_of(row.get(1)).map(OperationId)).collect())
    }

    /// Pushes operations, each with its subregion, all or none. `mine` is how far this device remembers to have come.
    ///
    /// # Errors
    /// When the connection breaks, or the device may not push.
    pub fn push_operations(
        &self,
        operations: &[(&str, &Operation)],
        mine: &dyn Fn(&Lane) -> i64,
    ) -> Result<PushedOperations, HubError> {
        self.line.whole(|| {
            let mut reached: BTreeMap<Lane, Reached> = BTreeMap::new();
            for chunk in operations.chunks(OPERATIONS_AT_A_TIME) {
                let mut numbers = Vec::with_capacity(chunk.len());
                for (subregion, operation) in chunk {
                    let lane = Lane { subregion: (*subregion).to_owned(), ceiling: operation.ceiling };
                    let reached = match reached.entry(lane) {
                        MapEntry::Occupied(known) => known.into_mut(),
                        MapEntry::Vacant(new) => {
                            let last = self.start(new.key(), mine)?;
                            new.insert(Reached { before: last, last })
                        }
                    };
                    reached.last += 1;
                    numbers.push(reached.last);
                }
                self.put_operations(chunk, &numbers)?;
            }
            let entry = |(lane, Reached { before, last }): (&Lane, &Reached)| Entry {
                lane: lane.clone(),
                run: 0,
                last: *last,
                rows: last - before,
            };
            self.line.note(Subject::Operation, &reached.iter().map(entry).collect::<Vec<_>>())?;
            Ok(PushedOperations { added: operations.len() as u32, reached })
        })
    }

    /// Returns the number after which this device goes on in a lane of operations.
    fn start(&self, lane: &Lane, mine: &dyn Fn(&Lane) -> i64) -> Result<i64, HubError> {
        let given: super::Given<'_> = &[&lane.subregion, &self.device(), &marking_number(lane.ceiling)];
        let shown: i64 = self.line.one(LAST_OPERATION, given)?.get(0);
        Ok(go_on(shown, mine(lane)))
    }

    fn put_operations(&self, chunk: &[(&str, &Operation)], numbers: &[i64]) -> Result<(), HubError> {
        let failed = |why: serde_json::Error| HubError::Machine { why: why.to_string() };
        let bodies: Vec<String> =
            chunk.iter().map(|(_, operation)| body_of(operation)).collect::<Result<_, _>>().map_err(failed)?;
        let subregions: Vec<&str> = chunk.iter().map(|(subregion, _)| *subregion).collect();
        let all = || chunk.iter().map(|(_, operation)| *operation);
        let ids: Vec<Vec<u8>> = all().map(|operation| operation.id.0.to_be_bytes().to_vec()).collect();
        let records: Vec<Vec<u8>> = all().map(|operation| operation.record.0.to_be_bytes().to_vec()).collect();
        let nouns: Vec<&str> = all().map(|operation| operation.noun.one()).collect();
        let millis: Vec<i64> = all().map(|operation| operation.stamp.millis as i64).collect();
        let ticks: Vec<i64> = all().map(|operation| i64::from(operation.stamp.tick)).collect();
        let who: Vec<&str> = all().map(|operation| operation.who.as_str()).collect();
        let reasons: Vec<&str> = all().map(|operation| operation.reason.as_str()).collect();
        let ceilings: Vec<i16> = all().map(|operation| marking_number(operation.ceiling)).collect();
        let device = self.device();
        self.line
            .put(
                PUT_OPERATIONS,
                &[
                    &device,
                    &subregions,
                    &numbers,
                    &ids,
                    &records,
                    &nouns,
                    &millis,
                    &ticks,
                    &who,
                    &reasons,
                    &ceilings,
                    &bodies,
                ],
            )
            .map(|_| ())
    }

    /// Returns operations of a device in a lane after a number, in their order, a good many at a time. They end before one that cannot
    /// be read.
    ///
    /// # Errors
    /// When the connection breaks, or the first one was written by a later version.
    pub fn pull_operations(&self, reach: &Reach, after: i64) -> Result<Vec<PulledOperation>, HubError> {
        let Reach { lane: Lane { subregion, ceiling }, device, .. } = reach;
        let given: super::Given<'_> =
            &[subregion, device, &marking_number(*ceiling), &after, &(OPERATIONS_AT_A_TIME as i64)];
        let mut pulled = Vec::new();
        for row in self.line.list(LIST_OPERATIONS, given)? {
            match read(&row) {
                Ok(operation) => pulled.push(operation),
                Err(why) if pulled.is_empty() => return Err(HubError::Later { device: device.clone(), why }),
                Err(_) => break,
            }
        }
        Ok(pulled)
    }
}

/// Returns the number after which a device goes on: of what the hub shows and what it remembers the higher, for a hub that was brought
/// back from a backup may show less than others have pulled.
pub(super) fn go_on(shown: i64, mine: i64) -> i64 {
    shown.max(mine)
}

fn body_of(operation: &Operation) -> Result<String, serde_json::Error> {
    let Operation { fields, marking, life, over, .. } = operation;
    let over = over.iter().copied().collect();
    serde_json::to_string(&Body { fields: fields.clone(), marking: *marking, life: *life, over })
}

fn read(row: &tokio_postgres::Row) -> Result<PulledOperation, String> {
    let body: Body = serde_json::from_str(row.get(9)).map_err(|why| why.to_string())?;
    let noun: &str = row.get(3);
    let operation = Operation {
        id: OperationId(number_of(row.get(1)).ok_or_else(|| phrase!("an operation has no number").to_owned())?),
        record: RecordId(number_of(row.get(2)).ok_or_else(|| phrase!("an operation has no record").to_owned())?),
        noun: Noun::find(noun).ok_or_else(|| kept!("“{noun}” is no noun of it"))?,
        fields: body.fields,
        marking: body.marking,
        life: body.life,
        over: body.over.into_iter().collect(),
        stamp: Stamp {
            millis: row.get::<_, i64>(4) as u64,
            tick: u32::try_from(row.get::<_, i64>(5)).map_err(|why| why.to_string())?,
        },
        who: row.get(6),
        reason: row.get(7),
        ceiling: marking_of(i32::from(row.get::<_, i16>(8))).unwrap_or_default(),
    };
    Ok(PulledOperation { number: row.get(0), operation })
}

fn number_of(bytes: &[u8]) -> Option<u128> {
    bytes.try_into().ok().map(u128::from_be_bytes)
}

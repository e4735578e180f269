//! Operations on their way to a hub and from it. Each keeps its number, which is the hash of what it says; whoever takes it compares.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sitroom_domain::operation::{Operation, OperationId, Stamp};
use sitroom_domain::{Marking, Noun, RecordId, kept, phrase};

use super::reach::Entry;
use super::statements::{KNOWN_OPERATIONS, LAST_OPERATION, LIST_OPERATIONS, PUT_OPERATIONS};
use super::{Hub, HubError, Reached, Subject, marking_number, marking_of};

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
    /// Its number among those of its device in its subregion.
    pub number: i64,
    /// The operation.
    pub operation: Operation,
}

/// What a push of operations did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushedOperations {
    /// How many were added.
    pub added: u32,
    /// From where to where, by subregion.
    pub reached: BTreeMap<String, Reached>,
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
    /// Returns which of some operations the hub has.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn known_operations(&self, ids: &[OperationId]) -> Result<HashSet<OperationId>, HubError> {
        let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_be_bytes().to_vec()).collect();
        let rows = self.line.list(KNOWN_OPERATIONS, &[&ids])?;
        Ok(rows.iter().filter_map(|row| Some(OperationId(number_of(row.get(0))?))).collect())
    }

    /// Pushes operations, each with its subregion, all or none. `mine` is how far this device remembers to have come.
    ///
    /// # Errors
    /// When the connection breaks, or the device may not push.
    pub fn push_operations(
        &self,
        operations: &[(&str, &Operation)],
        mine: &BTreeMap<String, i64>,
    ) -> Result<PushedOperations, HubError> {
        self.line.whole(|| {
            let mut reached: BTreeMap<String, Reached> = BTreeMap::new();
            for subregion in operations.iter().map(|(subregion, _)| *subregion) {
                if !reached.contains_key(subregion) {
                    let last = self.start(LAST_OPERATION, subregion, mine)?;
                    reached.insert(subregion.to_owned(), Reached { before: last, last });
                }
            }
            let mut entries: BTreeMap<(&str, i16), Entry> = BTreeMap::new();
            for chunk in operations.chunks(OPERATIONS_AT_A_TIME) {
                let numbers: Vec<i64> = chunk
                    .iter()
                    .map(|(subregion, operation)| {
                        let last = reached.get_mut(*subregion).map_or(0, |reached| {
                            reached.last += 1;
                            reached.last
                        });
                        let ceiling = marking_number(operation.ceiling);
                        let entry = entries.entry((*subregion, ceiling)).or_insert_with(|| Entry {
                            subregion: (*subregion).to_owned(),
                            run: 0,
                            ceiling,
                            last: 0,
                            rows: 0,
                        });
                        (entry.last, entry.rows) = (last, entry.rows + 1);
                        last
                    })
                    .collect();
                self.put_operations(chunk, &numbers)?;
            }
            self.line.note(Subject::Operation, &entries.into_values().collect::<Vec<_>>())?;
            Ok(PushedOperations { added: operations.len() as u32, reached })
        })
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

    /// Returns operations of a device in a subregion after a number, in their order, a good many at a time.
    ///
    /// # Errors
    /// When the connection breaks, or one was written by a later version.
    pub fn pull_operations(&self, subregion: &str, device: &str, after: i64) -> Result<Vec<PulledOperation>, HubError> {
        let rows = self.line.list(LIST_OPERATIONS, &[&subregion, &device, &after, &(OPERATIONS_AT_A_TIME as i64)])?;
        rows.iter().map(|row| read(row).map_err(|why| HubError::Later { device: device.to_owned(), why })).collect()
    }

    /// Returns the number after which this device goes on: of what the hub shows and what it remembers the higher, for a hub that was
    /// brought back from a backup may show less than others have pulled.
    pub(super) fn start(&self, sql: &str, subregion: &str, mine: &BTreeMap<String, i64>) -> Result<i64, HubError> {
        let device = self.device();
        let shown: i64 = self.line.one(sql, &[&subregion, &device])?.get(0);
        Ok(shown.max(mine.get(subregion).copied().unwrap_or_default()))
    }
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

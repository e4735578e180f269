//! What two said apart lies side by side until a person settles it.

use jiff::Timestamp;
use serde_json::Value as Json;
use sitroom_domain::operation::{Assembled, Conflict, Operation, assemble};
use sitroom_domain::{Record, say};
use sitroom_ingest::record::{link_titles_needed, title_of};
use sitroom_store::{Put, StoredRecord};

use crate::contract::fault::Fault;
use crate::contract::pack::{ConflictCard, ConflictSide, Settlement};
use crate::desk::{Desk, Room};
use crate::record::{author, shown_author, titles};

impl Desk {
    /// Returns what a person has to settle, record by record.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_conflicts(&self) -> Result<Vec<ConflictCard>, Fault> {
        let room = self.room();
        let mut cards = Vec::new();
        for stored in room.store.list_records_by_id(&room.store.list_conflicts()?)? {
            let operations = room.store.operations_of(stored.id)?;
            let assembled = assemble(&operations.iter().collect::<Vec<_>>());
            cards.extend(assembled.conflicts.into_iter().map(|conflict| card(&stored, &operations, conflict)));
        }
        Ok(cards)
    }

    /// Settles what two said apart: the side of an operation holds from now on.
    ///
    /// # Errors
    /// When there is nothing to settle there any more, or when the store refuses.
    pub fn settle_conflict(&self, settlement: &Settlement) -> Result<(), Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        room.settle(settlement)
    }
}

impl Room {
    fn settle(&self, settlement: &Settlement) -> Result<(), Fault> {
        let gone = || {
            Fault::refused(
                say!("There is nothing to settle here any more: somebody did, or the record changed."),
                say!("Look at the list again: sitroom pack conflicts"),
            )
        };
        let stored = self.store.find_record(settlement.record)?.ok_or_else(gone)?;
        if stored.deleted {
            return Err(Fault::refused(
                say!("This record is deleted: nothing is to be settled in it."),
                say!("Bring the record back first, and settle it then if anything is left."),
            ));
        }
        let operations = self.store.operations_of(stored.id)?;
        let assembled: Assembled = assemble(&operations.iter().collect::<Vec<_>>());
        let conflict =
            assembled.conflicts.iter().find(|conflict| conflict.field == settlement.field).ok_or_else(gone)?;
        let side = conflict.sides.iter().find(|side| side.operation == settlement.operation).ok_or_else(gone)?;
        let mut writer = self.store.begin_records(author(&settlement.reason))?;
        writer.because(&settlement.reason);
        let put = match &settlement.field {
            Some(field) => {
                let mut fields = stored.record.to_json();
                fields.remove(field);
                if !side.value.is_null() {
                    fields.insert(field.clone(), side.value.clone());
                }
                let record = Record::read(stored.record.noun, stored.record.marking, &fields)
                    .map_err(|wrong| Fault::refused(wrong.to_string(), ""))?;
                if record.lowered_since(&stored.record).is_some() && settlement.reason.trim().is_empty() {
                    return Err(Fault::refused(
                        say!("This side lowers the marking of a field."),
                        say!("Say why, or choose the other side."),
                    ));
                }
                let title = title_of(&record, &titles(&self.store, link_titles_needed(&record))?);
                writer.put_settled(stored.id, Some(stored.version), &title, &record, std::slice::from_ref(field))?
            }
            None if side.value == Json::Bool(false) => writer.delete(stored.id, stored.version)?,
            None => writer.keep(stored.id, stored.version)?,
        };
        if matches!(put, Put::Overtaken { .. }) {
            return Err(gone());
        }
        Ok(writer.commit()?)
    }
}

fn card(stored: &StoredRecord, operations: &[Operation], conflict: Conflict) -> ConflictCard {
    let side = |side: sitroom_domain::operation::Side| {
        let of = operations.iter().find(|operation| operation.id == side.operation);
        ConflictSide {
            operation: side.operation,
            value: side.value,
            who: of.map(|operation| shown_author(operation.who.clone())).unwrap_or_default(),
            at: of.map(moment).unwrap_or_default(),
            reason: of.map(|operation| operation.reason.clone()).unwrap_or_default(),
        }
    };
    ConflictCard {
        record: stored.id,
        noun: stored.record.noun,
        title: stored.title.clone(),
        field: conflict.field,
        sides: conflict.sides.into_iter().map(side).collect(),
    }
}

fn moment(operation: &Operation) -> String {
    Timestamp::from_millisecond(operation.stamp.millis as i64).map(|at| at.to_string()).unwrap_or_default()
}

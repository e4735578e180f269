//! Snapshots: an atlas as bytes and back, so that a start need not build it again.
//!
//! The form is this module's own: little-endian, a head with format and checksum, then the columns one after the other.
//! A snapshot is derived from the store and may be thrown away at any time; one that is damaged, foreign or of another
//! format is refused, and so is one whose parts do not fit together.

mod bytes;

use sitroom_domain::Day;

use crate::atlas::Atlas;
use crate::attributes::VALUES;
use crate::columns::{Columns, NO_DIVISION};
use crate::error::AtlasError;
use crate::estimates::Estimates;
use crate::key::FINEST_RESOLUTION;
use crate::runs::Runs;
use crate::stray::Strays;

use bytes::{Reader, Writer};

/// The format that is written and read. It changes with every change of the layout, the order or the cells.
pub const SNAPSHOT_FORMAT: u32 = 1;

impl Atlas {
    /// Returns the atlas as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let columns = &self.columns;
        let mut writer = Writer::new(self.memory_bytes());
        writer.put(&[columns.len() as u32]);
        writer.put(&columns.id);
        writer.put(&columns.lon_e7);
        writer.put(&columns.lat_e7);
        writer.put(&columns.mercator_y);
        writer.put(&columns.first_day);
        writer.put(&columns.attributes);
        writer.put(&columns.publisher);
        writer.put(&columns.country);
        writer.put(&columns.admin1);
        writer.put(&columns.dyad);
        writer.put(&columns.place);
        writer.put(&columns.story);
        for estimates in [&columns.best, &columns.low, &columns.high, &columns.civilians] {
            writer.put(&estimates.small);
            writer.put_pairs(&estimates.large);
        }
        writer.put(&self.divisions);
        writer.put_pairs(&self.dyads);
        writer.put(&self.runs.keys);
        writer.put(&self.runs.starts);
        self.strays.iter().for_each(|strays| writer.put_pairs(&strays.list));
        writer.finish()
    }

    /// Reads an atlas from bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AtlasError> {
        let mut reader = Reader::open(bytes)?;
        let events = reader.take::<u32, 4>()?.first().map_or(0, |events| *events as usize);
        let columns = Columns {
            id: reader.take()?,
            lon_e7: reader.take()?,
            lat_e7: reader.take()?,
            mercator_y: reader.take()?,
            first_day: reader.take()?,
            attributes: reader.take()?,
            publisher: reader.take()?,
            country: reader.take()?,
            admin1: reader.take()?,
            dyad: reader.take()?,
            place: reader.take()?,
            story: reader.take()?,
            best: take_estimates(&mut reader)?,
            low: take_estimates(&mut reader)?,
            high: take_estimates(&mut reader)?,
            civilians: take_estimates(&mut reader)?,
        };
        let divisions = reader.take()?;
        let dyads = reader.take_pairs()?;
        let runs = Runs { keys: reader.take()?, starts: reader.take()? };
        let mut strays = Vec::with_capacity(usize::from(FINEST_RESOLUTION));
        for _ in 0..FINEST_RESOLUTION {
            strays.push(Strays::new(reader.take_pairs()?, events));
        }
        reader.finish()?;
        check_columns(&columns, events)?;
        check(columns.admin1.iter().all(|at| *at == NO_DIVISION || usize::from(*at) < divisions.len()), "a division")?;
        check(columns.dyad.iter().all(|at| (*at as usize) < dyads.len()), "a dyad")?;
        check(runs.is_sound(events), "the runs of cells")?;
        let sound = (0..).zip(&strays).all(|(resolution, strays)| strays.is_sound(resolution, events));
        check(sound, "the strays of cells")?;
        Ok(Self::assemble(columns, divisions, dyads, runs, strays))
    }
}

fn take_estimates(reader: &mut Reader<'_>) -> Result<Estimates, AtlasError> {
    Ok(Estimates { small: reader.take()?, large: reader.take_pairs()? })
}

fn check_columns(columns: &Columns, events: usize) -> Result<(), AtlasError> {
    let estimates = [&columns.best, &columns.low, &columns.high, &columns.civilians];
    let lengths = [
        columns.id.len(),
        columns.lon_e7.len(),
        columns.lat_e7.len(),
        columns.mercator_y.len(),
        columns.first_day.len(),
        columns.attributes.len(),
        columns.publisher.len(),
        columns.country.len(),
        columns.admin1.len(),
        columns.dyad.len(),
        columns.place.len(),
        columns.story.len(),
    ];
    let same = lengths.iter().copied().chain(estimates.iter().map(|column| column.small.len()));
    check(same.into_iter().all(|length| length == events), "the length of a column")?;
    check(estimates.iter().all(|column| column.is_sound()), "a large estimate")?;
    check(columns.attributes.iter().all(|value| *value < VALUES), "kind or precision")?;
    let days = Day::MIN.0..=Day::MAX.0;
    check(columns.first_day.iter().all(|day| days.contains(day)), "a day")
}

fn check(holds: bool, reason: &'static str) -> Result<(), AtlasError> {
    holds.then_some(()).ok_or(AtlasError::Damaged { reason })
}

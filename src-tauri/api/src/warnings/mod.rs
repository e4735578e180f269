//! Warnings: from the first signal to the closed case (S/2011/552, §44–60, 66).
//!
//! Rules and warnings are records like any other; this room adds what follows from them: how far each has come, how long
//! the office took, who can do what, and what was done in like cases.

mod as_of;
mod board;
mod by_themselves;
mod clock;
mod ground;
mod look;
mod onsets;
mod outlooks;
mod page;
mod raise;
mod ran;
mod readings;
mod replayed;
mod rules;
mod run;
mod says;
mod steps;
mod unit_months;
mod units;
mod year;

pub(crate) use clock::{CONFIDENCE as CLOCK_CONFIDENCE, YearClock, subregion_of};
pub(crate) use steps::overlaps;
pub(crate) use units::KeptUnits;
pub(crate) use year::is_believed;

use jiff::Timestamp;
use sitroom_domain::record::Moment;
use sitroom_domain::{Area, Day, RecordId, say};

use crate::contract::fault::Fault;
use crate::contract::warning::{WarningBoard, WarningMonth, WarningPage};
use crate::desk::Desk;
use crate::imports::today;
use crate::record::countries_of;

/// The setting with the office's target, in days from raising to first action.
const TARGET: &str = "action_target_days";
/// The longest target that can be set: a year.
const MOST_TARGET_DAYS: f64 = 366.0;

impl Desk {
    /// Returns the warnings of an area as they stood at the end of a day, as they stand now without one.
    pub fn list_warnings(&self, area: &Area, as_of: Option<Day>) -> Result<WarningBoard, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let on = as_of.unwrap_or_else(today);
        let countries = countries_of(area, Some(on), Some(on))?;
        room.board(countries.as_deref(), on, moment(as_of))
    }

    /// Returns a warning with all that hangs on it.
    pub fn get_warning(&self, id: RecordId) -> Result<WarningPage, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.warning_page(id, today(), moment(None))
    }

    /// Returns the last months of a warning's place, with what happened across the border. All events are read once for it.
    pub fn get_warning_months(&self, id: RecordId) -> Result<Vec<WarningMonth>, Fault> {
        self.room().months_of_warning(id, today())
    }

    /// Sets the office's target in days from raising to first action; `None` for none.
    pub fn set_action_target(&self, days: Option<f64>) -> Result<(), Fault> {
        if let Some(days) = days
            && !(days > 0.0 && days <= MOST_TARGET_DAYS)
        {
            let hint = say!("Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.");
            return Err(Fault::refused(say!("{days} days are no target."), hint));
        }
        let written = days.map(|days| days.to_string()).unwrap_or_default();
        Ok(self.room().store.put_setting(TARGET, &written)?)
    }
}

/// Returns the last minute of a day that is over, or now.
pub(crate) fn moment(as_of: Option<Day>) -> Moment {
    let now = Moment(Timestamp::now().as_second().div_euclid(60));
    as_of.map_or(now, |day| now.min(Moment((i64::from(day.0) + 1) * 1440 - 1)))
}

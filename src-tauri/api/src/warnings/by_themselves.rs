//! Rules that look by themselves: after events or rules changed, and once a day, since what falls due comes nearer.

use sitroom_domain::Day;
use sitroom_domain::record::Moment;

use crate::contract::fault::Fault;
use crate::contract::warning::RulesRun;
use crate::desk::{Desk, Room};
use crate::imports::today;

/// The setting that keeps them from it.
const SETTING: &str = "rules_by_themselves";
/// Its text then.
const OFF: &str = "no";

impl Desk {
    /// Runs the rules where they look by themselves and have reason to; `None` where they have none, or an import is under way.
    pub fn run_due_rules(&self) -> Result<Option<RulesRun>, Fault> {
        let room = self.room();
        if self.is_importing() || !room.rules_are_due()? {
            return Ok(None);
        }
        room.run_rules(&room.asked.by_themselves.begin()).map(Some)
    }

    /// Sets whether the rules look by themselves.
    pub fn set_rules_by_themselves(&self, on: bool) -> Result<(), Fault> {
        Ok(self.room().store.put_setting(SETTING, if on { "" } else { OFF })?)
    }
}

impl Room {
    pub(super) fn rules_look_by_themselves(&self) -> Result<bool, Fault> {
        Ok(self.store.find_setting(SETTING)?.is_none_or(|text| text != OFF))
    }

    fn rules_are_due(&self) -> Result<bool, Fault> {
        if self.chart().atlas.is_empty() || !self.rules_look_by_themselves()? {
            return Ok(false);
        }
        self.open_casebook()?;
        let rules = self.active_rules()?;
        let ran = self.rules_ran()?.and_then(|ran| Some(ran.at.parse::<Moment>().ok()?.day()));
        Ok(!rules.is_empty() && (self.rules_are_stale(&rules)? || ran.is_none_or(|day: Day| day < today())))
    }
}

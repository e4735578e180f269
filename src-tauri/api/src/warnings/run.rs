//! A run of all active rules: what is new is raised, what is not joins the warning that is open.

use std::time::Instant;

use super::look::Span;
use super::{moment, raise};
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::contract::warning::RulesRun;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::months::month_text;

impl Desk {
    /// Looks at all places by the active rules, as of the last month that is over, and writes what they found in one step.
    /// Another run ends this one; then nothing was written.
    pub fn run_rules(&self) -> Result<RulesRun, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.run_rules(&room.asked.rules.begin())
    }
}

impl Room {
    /// Looks at all places by the active rules, for as long as it may go on.
    pub(super) fn run_rules(&self, go_on: &(dyn Fn() -> bool + Sync)) -> Result<RulesRun, Fault> {
        let started = Instant::now();
        let (rules, warnings) = (self.active_rules()?, self.store.list_warnings(None)?);
        let mut run = RulesRun {
            as_of: None,
            rules: rules.len() as u32,
            raised: 0,
            joined: 0,
            changed: 0,
            refused: Vec::new(),
            seconds: 0.0,
        };
        if let Some(look) = self.look(&rules, &warnings, today(), &Span::AsOf, go_on)? {
            proceed(go_on)?;
            let seen = self.rules_ran()?.and_then(|ran| ran.month);
            let written = raise::write(self, &look, &warnings, seen, moment(None))?;
            run.as_of = Some(month_text(look.month()));
            (run.raised, run.joined, run.changed) = (written.raised, written.joined, written.changed);
            self.keep_ran(&rules, jiff::Timestamp::now().to_string(), look.month())?;
            run.refused = look.refused;
        }
        run.seconds = started.elapsed().as_secs_f64();
        Ok(run)
    }
}

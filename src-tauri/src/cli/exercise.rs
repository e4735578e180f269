//! `sitroom exercise`: an invented scenario, marked EXERCISE everywhere and never mixed with real events.

use std::sync::Arc;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;

use crate::cli::answer::Answer;
use crate::cli::{import, interrupt, progress};

/// Fill the profile with an invented scenario, marked EXERCISE everywhere
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom --profile training exercise --events 5000 --seed 7")]
pub(crate) struct Exercise {
    /// How many events
    #[arg(long, value_name = "N", default_value_t = 5000)]
    events: u32,
    /// The same seed gives the same scenario
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

impl Exercise {
    /// Invents the events and reports how many.
    pub(crate) fn run(&self, desk: &Arc<Desk>) -> Result<Answer, Fault> {
        interrupt::cancel_on_interrupt(desk);
        let bar = progress::bar();
        let outcome = desk.fill_exercise(self.events, self.seed, &|step| progress::follow(&bar, &step));
        bar.finish_and_clear();
        import::report(&outcome?, None)
    }
}

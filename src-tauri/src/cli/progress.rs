//! The bar that shows how far an import or an exchange with a hub is; on a terminal only.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sitroom_api::contract::hub::{HubPhase, HubProgress};
use sitroom_api::contract::run::{ImportPhase, ImportProgress};
use sitroom_domain::say;

/// Returns a bar on standard error, hidden when that is no terminal.
pub(crate) fn bar() -> ProgressBar {
    let target =
        if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target);
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {percent:>3} %  {msg}") {
        bar.set_style(style);
    }
    bar
}

/// Moves the bar to where the import is.
pub(crate) fn follow(bar: &ProgressBar, step: &ImportProgress) {
    bar.set_length(step.bytes_total);
    bar.set_position(step.bytes_read);
    bar.set_message(message(step));
}

/// Moves the bar to where an exchange with a hub is.
pub(crate) fn follow_hub(bar: &ProgressBar, step: HubProgress) {
    bar.set_length(step.done + step.left);
    bar.set_position(step.done);
    bar.set_message(hub_message(step));
}

fn hub_message(HubProgress { phase, left, .. }: HubProgress) -> String {
    match phase {
        HubPhase::PullingOperations => say!("operations come, {left} left"),
        HubPhase::PullingEvents => say!("events come, {left} left"),
        HubPhase::PushingOperations => say!("operations go, {left} left"),
        HubPhase::PushingEvents => say!("events go, {left} left to look at"),
    }
}

fn message(step: &ImportProgress) -> String {
    match (step.phase, step.remaining_seconds) {
        (ImportPhase::Committing, _) => "making it durable".to_owned(),
        (ImportPhase::Drawing, _) => "drawing the map".to_owned(),
        (ImportPhase::Reading, Some(seconds)) => {
            format!("{} rows, {} refused, {seconds:.0} s remain", step.counts.read, step.counts.rejected)
        }
        (ImportPhase::Reading, None) => format!("{} rows, {} refused", step.counts.read, step.counts.rejected),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::RunCounts;

    #[test]
    fn a_bar_tells_rows_refusals_and_the_time_that_remains() {
        let counts = RunCounts { read: 120, rejected: 2, ..RunCounts::default() };
        let mut step = ImportProgress {
            phase: ImportPhase::Reading,
            bytes_read: 1,
            bytes_total: 2,
            counts,
            remaining_seconds: Some(3.4),
        };
        assert_eq!(message(&step), "120 rows, 2 refused, 3 s remain");
        step.phase = ImportPhase::Committing;
        assert_eq!(message(&step), "making it durable");
    }

    #[test]
    fn a_bar_tells_what_of_an_exchange_is_left() {
        let step = HubProgress { phase: HubPhase::PullingEvents, done: 5_000, left: 1_200 };
        assert_eq!(hub_message(step), "events come, 1200 left");
        let bar = ProgressBar::hidden();
        follow_hub(&bar, step);
        assert_eq!((bar.position(), bar.length()), (5_000, Some(6_200)));
    }
}

//! The bar that shows how far an import is; on a terminal only.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sitroom_api::contract::run::{ImportPhase, ImportProgress};

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
}

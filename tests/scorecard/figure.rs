//! How many trials a line takes, and how its figure is said.

/// Returns the number of trials: all of them where the scorecard is asked for in full, otherwise fewer, which can still fail.
pub(crate) fn trials(full: usize, quick: usize) -> usize {
    if is_full() { full } else { quick }
}

/// Tells whether the scorecard is asked for in full.
pub(crate) fn is_full() -> bool {
    std::env::var_os("SITROOM_SCORECARD").is_some_and(|asked| asked == "full")
}

/// Says the figure of a line.
pub(crate) fn figure(line: u8, text: &str) {
    eprintln!("scorecard {line}: {text}");
}

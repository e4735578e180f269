//! `sitroom evaluate`: a year of the office on one page.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::evaluation::YearEvaluation;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom evaluate --year 2023 --subregion west-africa\n  sitroom evaluate --year 2023 --json"
)]
pub(crate) struct Evaluate {
    #[command(flatten)]
    place: PlaceArguments,
    /// The year
    #[arg(long, value_name = "YYYY")]
    year: i32,
}

impl Evaluate {
    /// Evaluates the year.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_year(&self.place.area(), self.year)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &YearEvaluation) -> String {
    let (verdicts, clock) = (found.verdicts, &found.clock);
    let mut text = say!(
        "Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n",
        verdicts.raised,
        verdicts.yes,
        verdicts.partly,
        verdicts.averted,
        verdicts.no,
        verdicts.cannot_tell,
        verdicts.due,
        verdicts.open
    );
    let _ = match &found.onsets {
        None => writeln!(text, "{}", say!("Onsets: no data, no event is stored of the year.")),
        Some(onsets) => writeln!(
            text,
            "{}",
            say!(
                "Onsets: {} warned of, {} not; known until {}. {}",
                onsets.warned,
                onsets.missed,
                onsets.known_until,
                onsets.definition
            )
        ),
    };
    for onset in found.onsets.iter().flat_map(|onsets| &onsets.onsets) {
        let warned = onset.warning.as_ref().map_or(phrase!("nobody warned"), |(_, title)| title.as_str());
        let _ = writeln!(
            text,
            "{}",
            say!("  {} {} {}, {:.0} deaths: {warned}", onset.month, onset.country, onset.place, onset.deaths)
        );
    }
    for (country, why) in found.onsets.iter().flat_map(|onsets| &onsets.left_out) {
        let _ = writeln!(text, "{}", say!("  left out: {country}. {why}"));
    }
    let half = clock.quartiles[1]
        .map_or_else(|| say!("fewer than half had one so far"), |days| say!("half within {days:.1} days"));
    let _ = writeln!(
        text,
        "{}",
        say!("First action: {} of {}, {half}; {} wait.", clock.acted, clock.warnings, clock.waiting)
    );
    let promised = found.commitments;
    let _ = writeln!(
        text,
        "{}",
        say!(
            "Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.",
            found.engagements.len() as u32 + found.more_engagements,
            promised.due,
            promised.kept,
            promised.broken,
            promised.withdrawn,
            promised.open
        )
    );
    for lesson in &found.lessons {
        let _ = writeln!(text, "{}", say!("  lesson: {}", lesson.title));
    }
    let _ = write!(
        text,
        "{}",
        say!("Lessons: {}. Closed without one: {}.", found.lessons.len(), found.without_lesson.len())
    );
    text
}

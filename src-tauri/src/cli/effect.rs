//! `sitroom effect`: what followed an engagement, and what speaks against reading it as its work.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::effect::{Effect as Found, Followed};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::interval::Interval;
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom effect \"Guinea: mediation by ECOWAS\"\n  sitroom effect 0123456789abcdef0123456789abcdef --json\n\nNumbers and titles: sitroom list engagements --json"
)]
pub(crate) struct Effect {
    /// Number or exact title of the engagement
    #[arg(value_name = "ENGAGEMENT")]
    engagement: String,
}

impl Effect {
    /// Tells what followed.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_effect(desk.find_engagement(&self.engagement)?)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{}",
        say!("{}: {} from {} on. {}", found.title, found.name, found.start_month, found.why_place)
    );
    for (what, followed) in [("Events", &found.events), ("Deaths", &found.deaths)] {
        told(&mut text, what, followed);
    }
    for near in &found.near {
        let _ = writeln!(text, "{}", say!("Near: {} ({})", near.title, near.month));
    }
    if !found.neighbours.is_empty() {
        let _ = writeln!(text, "{}", say!("Neighbours looked at: {}", found.neighbours.join(", ")));
    }
    let _ = writeln!(text, "{}", found.caution);
    let _ = write!(
        text,
        "{}",
        say!("{}; known until {}, newest event {}", found.methods.join("; "), found.known_until, found.newest)
    );
    text
}

fn told(text: &mut String, what: &str, followed: &Followed) {
    let _ = match (&followed.interrupted, &followed.interrupted_why_none) {
        (Some(of), _) => {
            let [before, after] = of.known;
            let (step, bend) = (interval(&of.step), interval(&of.bend));
            writeln!(
                text,
                "{}",
                say!("{what}: step {step}, bend {bend} a month; {before} months before, {after} after")
            )
        }
        (None, why) => writeln!(text, "{what}: {}", why.as_deref().unwrap_or_default()),
    };
    let _ = match (&followed.beside, &followed.beside_why_none) {
        (Some(of), _) => {
            let (ratio, like) = (interval(&of.ratio), of.like.len());
            writeln!(text, "{}", say!("  beside {like} like cases: {ratio}, p {:.2}", of.p))
        }
        (None, why) => writeln!(text, "{}", say!("  no like cases: {}", why.as_deref().unwrap_or_default())),
    };
    for view in &followed.counter_views {
        let mark = match view.found {
            Some(true) => "!",
            Some(false) => "-",
            None => "?",
        };
        let _ = writeln!(text, "  {mark} {}", view.says);
    }
}

fn interval(of: &Interval) -> String {
    say!("× {:.2} ({:.2} to {:.2}, {:.0} %)", of.value, of.low, of.high, of.confidence * 100.0)
}

//! `sitroom rules`: raises what the rules see, and tells how a rule would have done.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Map, Value};
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::interval::Interval;
use sitroom_api::contract::warning::{RuleTest, RulesRun};
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;

/// The largest file that is read.
const MOST_BYTES: u64 = 1 << 20;

/// Look at all places by the office's rules, or test a rule on the past
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom rules run\n  sitroom rules test border.toml --since 2019-01-01 --until 2023-12-31 --json\n  sitroom list rules --json\n\nA rule in a file:\n  name = \"Spill-over toward a border\"\n  indicator = \"near_border\"   # level_probability, surge, near_border, neighbours, emerging, events, deaths, civilians,\n                              # silence, outlook_exceedance, election_near, crisis, corridor, fading, overdue\n  units = \"divisions\"         # or countries\n  months = 3\n  comparison = \"at_least\"     # at_most, above, below\n  threshold = 10\n  only_quiet = true\n  level = \"watch\"             # elevated, high\n  except_countries = [\"NGA\"]"
)]
pub(crate) struct Rules {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Raise what is new and join what is not, as of the last month that is over
    Run,
    /// Tell how a rule would have done: hits, misses, false alarms, lead, each case
    Test(Test),
}

#[derive(Debug, Args)]
struct Test {
    /// The rule as TOML; without one, all active rules of the office together
    file: Option<PathBuf>,
    /// First day of the months looked at
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Day,
    /// Last day; nothing later is looked at
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Day,
}

impl Rules {
    /// Runs or tests.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        match &self.what {
            What::Run => {
                let ran = desk.run_rules()?;
                Answer::new(&ran, told(&ran))
            }
            What::Test(test) => {
                let values = test.file.as_deref().map(read).transpose()?;
                let found = desk.test_rule(values.as_ref(), test.since, test.until)?;
                Answer::new(&found, text(&found))
            }
        }
    }
}

/// Reads a rule from a file.
fn read(path: &Path) -> Result<Map<String, Value>, Fault> {
    let failed = |why: String, hint: &str| Fault::refused(say!("{} cannot be read: {why}.", path.display()), hint);
    let check = phrase!("Check the name, and that you may read it.");
    let bytes = std::fs::metadata(path).map_err(|error| failed(error.to_string(), check))?.len();
    if bytes > MOST_BYTES {
        return Err(failed(say!("it has {bytes} bytes"), phrase!("A rule is a few lines: give the right file.")));
    }
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string(), check))?;
    let table: toml::Table = toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        failed(say!("line {line}: {}", error.message()), phrase!("Write it as `sitroom rules --help` shows."))
    })?;
    let json = serde_json::to_value(table).map_err(|error| failed(error.to_string(), check))?;
    let Value::Object(mut values) = json else { return Ok(Map::new()) };
    // What is tested works, and its marking matters where it is stored.
    values.entry("state").or_insert_with(|| Value::from("active"));
    values.entry("units").or_insert_with(|| Value::from("divisions"));
    values.entry("level").or_insert_with(|| Value::from("watch"));
    Ok(values)
}

fn told(ran: &RulesRun) -> String {
    let mut text = String::new();
    for (rule, why) in &ran.refused {
        let _ = writeln!(text, "{}", say!("Not judged: {rule}. {why}"));
    }
    let Some(month) = &ran.as_of else {
        text.push_str(&say!("No events are stored: nothing was looked at. Import events first."));
        return text;
    };
    let _ = write!(
        text,
        "{}",
        say!(
            "{} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).",
            ran.rules,
            ran.raised,
            ran.joined,
            ran.changed,
            ran.seconds
        )
    );
    text
}

fn text(found: &RuleTest) -> String {
    let mut text = String::new();
    for case in &found.cases {
        let place = if case.place.is_empty() { &case.country } else { &case.place };
        let raised = case.raised.as_deref().unwrap_or("-");
        let onset = case.onset.as_deref().unwrap_or("-");
        let lead = case.lead_days.map(|days| say!("{days} days")).unwrap_or_default();
        let _ = writeln!(
            text,
            "{}",
            say!(
                "{:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}",
                case.outcome.replace('_', " "),
                case.country
            )
        );
    }
    for beside in &found.beside {
        let figure = |figure: Option<f64>| figure.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"));
        let _ = writeln!(
            text,
            "{}",
            say!(
                "{:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}",
                beside.rule,
                figure(beside.average_precision),
                figure(beside.precision),
                figure(beside.recall),
                figure(beside.precision_at_recall_70)
            )
        );
    }
    for (country, why) in &found.left_out {
        let _ = writeln!(text, "{country}: {why}");
    }
    let [places, months, onsets] = found.looked_at;
    let _ = writeln!(
        text,
        "{}",
        say!("{} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)", found.onset)
    );
    let share = |of: &Option<Interval>| {
        of.map_or_else(
            || "none".to_owned(),
            |of| format!("{:.0} % ({:.0}–{:.0})", of.value * 100.0, of.low * 100.0, of.high * 100.0),
        )
    };
    let lead = found.median_lead_days.map_or_else(|| say!("no lead"), |days| say!("median lead {days:.0} days"));
    let _ = write!(
        text,
        "{}",
        say!(
            "{} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}",
            found.months[0],
            found.months[1],
            found.hits,
            found.misses,
            found.false_alarms,
            found.late,
            found.open,
            share(&found.precision),
            share(&found.recall),
            found.method
        )
    );
    text
}

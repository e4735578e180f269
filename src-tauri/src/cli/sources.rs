//! `sitroom sources`: what can be fetched, how old each is, and what the office enters for it.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::source::{Schedule, SourceCard, SourceSettings};
use sitroom_api::contract::trust::Trust;
use sitroom_domain::{Iso3, Marking, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::share::read_marking;
use crate::cli::sync::SourceArgument;

/// Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom sources --json\n  sitroom sources acled --account name@example.org --key < password.txt\n  sitroom sources feed --add https://example.org/feed.xml --marking unclassified\n  sitroom sources folder --folder notes --marking confidential\n  sitroom sources reliefweb --schedule daily\n\nA key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store."
)]
pub(crate) struct Sources {
    /// The source that something is entered for
    #[arg(value_enum)]
    source: Option<SourceArgument>,
    /// The name of the office there: an e-mail address, or the name of an application
    #[arg(long, requires = "source", value_name = "NAME")]
    account: Option<String>,
    /// Read its key or password from standard input; an empty line takes it away
    #[arg(long, requires = "source")]
    key: bool,
    /// Add the address of a feed
    #[arg(long, requires = "source", value_name = "URL")]
    add: Vec<String>,
    /// Take the address of a feed away
    #[arg(long, requires = "source", value_name = "URL")]
    remove: Vec<String>,
    /// The folder that is looked into for field notes
    #[arg(long, requires = "source", value_name = "PATH")]
    folder: Option<PathBuf>,
    /// The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
    #[arg(long, requires = "source", value_name = "MARKING", value_parser = read_marking)]
    marking: Option<Marking>,
    /// Words to search for in the news; empty for none
    #[arg(long, requires = "source", value_name = "WORDS")]
    query: Option<String>,
    /// How often it is fetched by itself while the window is open: never, hourly, daily or weekly
    #[arg(long, requires = "source", value_enum, value_name = "SCHEDULE")]
    schedule: Option<ScheduleArgument>,
    /// Let it wait for the network no longer
    #[arg(long, requires = "source")]
    stop_waiting: bool,
    /// Countries by their three letters; none for all
    #[arg(long, requires = "source", value_name = "ISO3", value_delimiter = ',', num_args = 0..)]
    countries: Option<Vec<Iso3>>,
}

/// How often a source is fetched by itself.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ScheduleArgument {
    /// Only when somebody asks for it
    Never,
    /// Every hour
    Hourly,
    /// Every day
    Daily,
    /// Every seven days
    Weekly,
}

impl ScheduleArgument {
    const fn schedule(self) -> Schedule {
        match self {
            Self::Never => Schedule::Never,
            Self::Hourly => Schedule::Hourly,
            Self::Daily => Schedule::Daily,
            Self::Weekly => Schedule::Weekly,
        }
    }
}

#[derive(Serialize)]
struct SourcesReport<'a> {
    #[serde(flatten)]
    trust: &'a Trust,
    sources: &'a [SourceCard],
}

impl Sources {
    /// Enters what was given, and lists how the sources stand.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        if let Some(source) = self.source {
            let known = desk.list_sources()?.into_iter().find(|card| card.source == source.source());
            let before = known.map(|card| card.settings).unwrap_or_default();
            let settings = self.changed(&before);
            if settings != before {
                desk.put_source(source.source(), &settings)?;
            }
            if self.key {
                desk.put_source_key(source.source(), &read_key()?)?;
            }
            if self.stop_waiting {
                desk.stop_waiting(source.source())?;
            }
        }
        let (trust, mut cards) = (desk.get_trust()?, desk.list_sources()?);
        cards.retain(|card| self.source.is_none_or(|source| card.source == source.source()));
        let mut text = String::new();
        if self.source.is_none() {
            let _ = writeln!(text, "{}", trust.verdict);
            for reason in &trust.reasons {
                let _ = writeln!(text, "  {} {}", if reason.limits { "!" } else { "·" }, reason.text);
            }
            text.push('\n');
        }
        for card in &cards {
            let _ = writeln!(text, "{}", line(card));
        }
        for file in trust.files.iter().filter(|_| self.source.is_none()) {
            let _ = writeln!(
                text,
                "{}",
                ages(&file.name, file.stored, file.newest.as_deref(), file.last_run_at.as_deref())
            );
        }
        Answer::new(&SourcesReport { trust: &trust, sources: &cards }, text)
    }

    fn changed(&self, before: &SourceSettings) -> SourceSettings {
        let mut settings = before.clone();
        if let Some(account) = &self.account {
            settings.account.clone_from(account);
        }
        if let Some(folder) = &self.folder {
            // The folder is looked into from wherever the program runs later.
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            settings.folder = folder.to_string_lossy().into_owned();
        }
        settings.marking = self.marking.or(settings.marking);
        settings.schedule = self.schedule.map_or(settings.schedule, ScheduleArgument::schedule);
        if let Some(query) = &self.query {
            settings.query.clone_from(query);
        }
        if let Some(countries) = &self.countries {
            settings.countries.clone_from(countries);
        }
        settings.addresses.retain(|address| !self.remove.contains(address));
        for address in &self.add {
            if !settings.addresses.contains(address) {
                settings.addresses.push(address.clone());
            }
        }
        settings
    }
}

/// Reads a key from standard input.
fn read_key() -> Result<String, Fault> {
    let input = io::stdin();
    if input.is_terminal() {
        return Err(Fault::refused(
            say!("A key that is typed here would stay on the screen."),
            say!("Give it by a file: sitroom sources SOURCE --key < FILE"),
        ));
    }
    let mut line = String::new();
    input.lock().read_line(&mut line).map_err(|why| {
        Fault::refused(
            say!("The key cannot be read: {why}."),
            say!("Give it by a file: sitroom sources SOURCE --key < FILE"),
        )
    })?;
    Ok(line)
}

/// Returns a source with its two ages.
fn ages(name: &str, stored: u32, newest: Option<&str>, last_run_at: Option<&str>) -> String {
    let (newest, last_run_at) = (newest.unwrap_or(phrase!("nothing stored")), last_run_at.unwrap_or(phrase!("never")));
    say!("{}: {} stored, newest {}, last run {}", name, stored, newest, last_run_at)
}

fn line(card: &SourceCard) -> String {
    let mut text = ages(&card.name, card.stored, card.newest.as_deref(), card.last_run_at.as_deref());
    if card.falls_back {
        text.push_str(&say!("; without a token its yearly release is downloaded whole"));
    } else if !card.is_ready {
        text.push_str(&say!("; something is to be entered first"));
    }
    for address in &card.never_fetched {
        text.push_str(&say!("; never fetched: {address}"));
    }
    if card.waiting > 0 {
        text.push_str(&say!("; {} answers of a sync that was cut off wait", card.waiting));
    }
    if let Some(wait) = &card.network {
        let (since, tries, next_at) = (&wait.since, wait.tries, &wait.next_at);
        text.push_str(&say!(
            "; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}"
        ));
    }
    if let Some(next_at) = &card.next_at {
        text.push_str(&say!("; by its schedule it is fetched next at {next_at}"));
    }
    if card.stored > 0 {
        let _ = write!(text, "\n  {}", card.freshness.sentence);
    }
    if !card.fault.is_empty() {
        let _ = write!(text, "\n  {}", card.fault.replace('\n', "\n  "));
    }
    text
}

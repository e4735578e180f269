//! `sitroom sources`: what can be fetched, how old each is, and what the office enters for it.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, IsTerminal as _};

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::source::{SourceCard, SourceSettings};
use sitroom_domain::{Iso3, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::sync::SourceArgument;

/// List the sources that can be fetched with their two ages, or enter what one needs
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom sources --json\n  sitroom sources acled --account name@example.org --key < password.txt\n  sitroom sources feed --add https://example.org/feed.xml\n\nA key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store."
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
    /// Words to search for in the news; empty for none
    #[arg(long, requires = "source", value_name = "WORDS")]
    query: Option<String>,
    /// Countries by their three letters; none for all
    #[arg(long, requires = "source", value_name = "ISO3", value_delimiter = ',', num_args = 0..)]
    countries: Option<Vec<Iso3>>,
}

#[derive(Serialize)]
struct SourcesReport<'a> {
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
        }
        let mut cards = desk.list_sources()?;
        cards.retain(|card| self.source.is_none_or(|source| card.source == source.source()));
        let mut text = String::new();
        for card in &cards {
            let _ = writeln!(text, "{}", line(card));
        }
        Answer::new(&SourcesReport { sources: &cards }, text)
    }

    fn changed(&self, before: &SourceSettings) -> SourceSettings {
        let mut settings = before.clone();
        if let Some(account) = &self.account {
            settings.account.clone_from(account);
        }
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

fn line(card: &SourceCard) -> String {
    let never = phrase!("never").to_owned();
    let none = phrase!("nothing stored").to_owned();
    let mut text = say!(
        "{}: {} stored, newest {}, last run {}",
        card.name,
        card.stored,
        card.newest.clone().unwrap_or(none),
        card.last_run_at.clone().unwrap_or(never),
    );
    if !card.is_ready {
        text.push_str(&say!("; something is to be entered first"));
    }
    if card.waiting > 0 {
        text.push_str(&say!("; {} answers of a sync that was cut off wait", card.waiting));
    }
    if !card.fault.is_empty() {
        let _ = write!(text, "\n  {}", card.fault);
    }
    text
}

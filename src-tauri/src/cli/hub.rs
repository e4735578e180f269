//! `sitroom hub`: one PostgreSQL where an office outgrows one machine.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde::Serialize;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hub::{HubCard, HubDeviceCard, HubReport};
use sitroom_api::{Desk, HubChoice, HubDeed, hub};
use sitroom_domain::{Marking, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::share::read_marking;
use crate::cli::{interrupt, progress};

/// Under which name an address is read from standard input, and the variable that may hold that of an administrator.
const STANDARD_INPUT: &str = "-";
const URL_VARIABLE: &str = "SITROOM_HUB_URL";
/// How an address begins.
const SCHEMES: [&str; 2] = ["postgresql://", "postgres://"];

/// Push what was done here to a hub, pull what others did; make a hub, and let devices in
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom hub init --url - < ADMINISTRATOR\n  sitroom hub admit dakar-1 --marking confidential --url - < ADMINISTRATOR\n  sitroom hub set < ADDRESS\n  sitroom hub sync\n  sitroom hub status --json\n\nA hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.\n\nThe certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).\n\nWhere a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.\n\nAn address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.\n\nExit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage."
)]
pub(crate) struct Hub {
    #[command(subcommand)]
    deed: Deed,
}

/// What is done with a hub.
#[derive(Debug, Clone, Subcommand)]
enum Deed {
    /// Make a database a hub; one that is one already stays as it is
    Init(Administered),
    /// Let a device in, or give it another password and marking; its address is printed once
    Admit {
        /// Its name: small letters, digits, “-” and “_”
        name: String,
        /// The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
        #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
        marking: Marking,
        /// It only looks, as QGIS and Power BI do
        #[arg(long)]
        reader: bool,
        #[command(flatten)]
        hub: Administered,
    },
    /// Keep a device out from now on, for example a laptop that was lost; what it pushed stays
    Dismiss {
        /// Its name
        name: String,
        #[command(flatten)]
        hub: Administered,
    },
    /// List the devices and readers that are let in
    Devices(Administered),
    /// Keep the address of the hub of this profile, from --url or a line on standard input
    Set(Chosen),
    /// Forget the address; what was pushed stays there, what was pulled stays here
    Forget,
    /// Push what was done here since the last push
    Push(Chosen),
    /// Pull what others pushed since the last pull
    Pull(Chosen),
    /// Pull, then push
    Sync(Chosen),
    /// Tell how this profile stands to its hub
    Status(Chosen),
}

/// A hub, as whoever looks after it reaches it.
#[derive(Debug, Clone, Args)]
struct Administered {
    /// The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// The certificates of the office's own authority, in PEM
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
}

/// The hub of a profile.
#[derive(Debug, Clone, Args)]
struct Chosen {
    /// The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// The certificates of the office's own authority, in PEM; kept with the address
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
}

#[derive(Serialize)]
struct Forgotten {
    forgotten: bool,
}

#[derive(Serialize)]
struct Dismissed<'d> {
    dismissed: &'d str,
}

#[derive(Serialize)]
struct Devices {
    devices: Vec<HubDeviceCard>,
}

impl Hub {
    /// Does what is asked.
    pub(crate) fn run(&self, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Answer, Fault> {
        match &self.deed {
            Deed::Init(at) => {
                let made = hub::init(&at.address()?, at.ca.as_deref())?;
                let text = if made.is_new {
                    say!(
                        "{} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR",
                        made.place
                    )
                } else {
                    say!("{} is a hub already; nothing was changed.", made.place)
                };
                Answer::new(&made, text)
            }
            Deed::Admit { name, marking, reader, hub: at } => {
                let admitted = hub::admit(&at.address()?, at.ca.as_deref(), name, *marking, *reader)?;
                let mut lines = vec![say!(
                    "{} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}",
                    admitted.device,
                    admitted.url
                )];
                lines.extend(admitted.notes.iter().cloned());
                Answer::new(&admitted, lines.join("\n"))
            }
            Deed::Dismiss { name, hub: at } => {
                hub::dismiss(&at.address()?, at.ca.as_deref(), name)?;
                Answer::new(
                    &Dismissed { dismissed: name },
                    say!("{name} is kept out from now on. What it pushed stays."),
                )
            }
            Deed::Devices(at) => devices(hub::list_devices(&at.address()?, at.ca.as_deref())?),
            Deed::Set(chosen) => {
                let url = chosen.address()?.map_or_else(read_url, Ok)?;
                status(&desk()?.get_hub(chosen.choice(Some(&url)))?)
            }
            Deed::Forget => {
                desk()?.forget_hub()?;
                Answer::new(&Forgotten { forgotten: true }, say!("The address of the hub is forgotten."))
            }
            Deed::Push(chosen) => exchange(chosen, &desk()?, Desk::push_hub),
            Deed::Pull(chosen) => exchange(chosen, &desk()?, Desk::pull_hub),
            Deed::Sync(chosen) => exchange(chosen, &desk()?, Desk::sync_hub),
            Deed::Status(chosen) => {
                let url = chosen.address()?;
                status(&desk()?.get_hub(chosen.choice(url.as_deref()))?)
            }
        }
    }
}

impl Administered {
    /// Returns the address that was given, in whichever way.
    fn address(&self) -> Result<String, Fault> {
        match self.url.as_deref() {
            Some(STANDARD_INPUT) => read_url(),
            Some(url) => Ok(url.to_owned()),
            None => std::env::var(URL_VARIABLE).ok().filter(|url| !url.is_empty()).ok_or_else(|| {
                Fault::refused(
                    say!("The address of an administrator of the hub is missing."),
                    say!("Write --url - and give it by a file, or set SITROOM_HUB_URL."),
                )
            }),
        }
    }
}

impl Chosen {
    /// Returns the address that was given; `None` where the one that is kept is meant.
    fn address(&self) -> Result<Option<String>, Fault> {
        match self.url.as_deref() {
            Some(STANDARD_INPUT) => read_url().map(Some),
            url => Ok(url.map(str::to_owned)),
        }
    }

    fn choice<'c>(&'c self, url: Option<&'c str>) -> HubChoice<'c> {
        HubChoice { url, authority: self.ca.as_deref(), is_whole: false }
    }
}

/// Pushes, pulls, or both, until it is done or somebody stops it.
fn exchange(chosen: &Chosen, desk: &Arc<Desk>, deed: HubDeed) -> Result<Answer, Fault> {
    let url = chosen.address()?;
    interrupt::cancel_on_interrupt(desk);
    let bar = progress::bar();
    let report = deed(desk, chosen.choice(url.as_deref()), &|step| progress::follow_hub(&bar, step));
    bar.finish_and_clear();
    exchanged(&report?)
}

/// Reads the address from standard input, where no list of programs shows it: the first line that is one, whatever stands before it, so
/// that what “hub admit” printed can be given as it is.
fn read_url() -> Result<String, Fault> {
    let input = io::stdin();
    let remedy = || say!("Give it by a file: sitroom hub … < FILE");
    if input.is_terminal() {
        return Err(Fault::refused(say!("An address that is typed here would stay on the screen."), remedy()));
    }
    let mut first = None;
    for line in input.lock().lines() {
        let line = line.map_err(|why| Fault::refused(say!("The address cannot be read: {why}."), remedy()))?;
        let line = line.trim().to_owned();
        if SCHEMES.iter().any(|scheme| line.starts_with(scheme)) {
            return Ok(line);
        }
        first.get_or_insert(line);
    }
    // Where none is an address, the first says why.
    Ok(first.unwrap_or_default())
}

fn devices(devices: Vec<HubDeviceCard>) -> Result<Answer, Fault> {
    let line = |device: &HubDeviceCard| {
        let does = if device.is_reader { phrase!("reads") } else { phrase!("pushes and pulls") };
        say!("{}  up to {}  {}", device.device, word(device.marking), does)
    };
    let text = if devices.is_empty() {
        say!("Nobody is let in yet.")
    } else {
        devices.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    Answer::new(&Devices { devices }, text)
}

fn status(card: &HubCard) -> Result<Answer, Fault> {
    let mut lines = vec![say!(
        "{} as {}, up to {}: {} operations, {} versions of events.",
        card.place,
        card.device,
        word(card.marking),
        card.operations,
        card.events
    )];
    lines.push(say!(
        "To be looked at for a push: {} operations, {} runs of events.",
        card.unpushed,
        card.unpushed_runs
    ));
    lines.push(if card.is_behind {
        say!("Something is there that was not pulled yet.")
    } else {
        say!("Everything there is here.")
    });
    let never = || say!("never");
    let [pushed, pulled] = [&card.pushed_at, &card.pulled_at].map(|at| at.clone().unwrap_or_else(never));
    lines.push(say!("Last push: {pushed}; last pull: {pulled}."));
    Answer::new(card, lines.join("\n"))
}

fn exchanged(report: &HubReport) -> Result<Answer, Fault> {
    let mut lines = vec![
        say!("Pushed: {} operations, {} events.", report.pushed, report.pushed_events),
        say!(
            "Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.",
            report.pulled,
            report.applied,
            report.held,
            report.events,
            report.revised,
            report.withdrawn
        ),
    ];
    lines.extend(report.notes.iter().cloned());
    let answer = Answer::new(report, lines.join("\n"))?;
    if report.refused == 0 {
        return Ok(answer);
    }
    Ok(answer.in_part(Fault::refused(
        say!("Not all that others pushed was taken; what was taken is kept."),
        say!("What did not come is told in the answer, each with what to do."),
    )))
}

const fn word(marking: Marking) -> &'static str {
    match marking {
        Marking::Unclassified => "unclassified",
        Marking::Confidential => "confidential",
        Marking::StrictlyConfidential => "strictly-confidential",
    }
}

//! `sitroom identity` and `sitroom trust`: who this profile is to others, and whom it trusts.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::pack::PeerCard;
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Show what others may know of this profile: the keys that packs are sealed to and signed by
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  sitroom identity --json > dakar.json\n\nBring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store."
)]
pub(crate) struct Identity {}

impl Identity {
    /// Shows the identity; its keys are made the first time.
    pub(crate) fn run(desk: &Desk) -> Result<Answer, Fault> {
        let card = desk.get_identity()?;
        let text = say!("Fingerprint: {}\nSealed to: {}\nSigned by: {}", card.fingerprint, card.recipient, card.signer);
        Answer::new(&card, text)
    }
}

/// Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom trust mission.json --name \"Mission to Bamako\"\n  sitroom trust\n  sitroom trust --revoke K7QD-9F2M\n\nTrust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it."
)]
pub(crate) struct Trust {
    /// The file that the other one saved with “sitroom identity --json”
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// What it is called here; the name of the file without it
    #[arg(long, requires = "file", value_name = "NAME", default_value = "")]
    name: String,
    /// Trust the one whose fingerprint begins so no more
    #[arg(long, conflicts_with = "file", value_name = "FINGERPRINT")]
    revoke: Option<String>,
}

#[derive(Serialize)]
struct Trusted {
    peers: Vec<PeerCard>,
}

/// Who is trusted from now on.
#[derive(Serialize)]
struct TrustedNow<'p> {
    #[serde(flatten)]
    peer: &'p PeerCard,
    /// When it had been trusted no more, and by whose word where that was another's; absent where it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    had_been_revoked_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    had_been_revoked_by: Option<String>,
}

impl Trust {
    /// Trusts, revokes, or lists.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        if let Some(file) = &self.file {
            let before = revoked_before(desk, file)?;
            let peer = desk.trust_peer(file, &self.name)?;
            let mut lines =
                vec![say!("{} is trusted. Read the fingerprint to each other: {}", peer.name, peer.fingerprint)];
            lines.extend(before.as_ref().map(trusted_again));
            let (had_been_revoked_at, had_been_revoked_by) =
                before.map(|before| (before.revoked_at, before.revoked_by)).unwrap_or_default();
            let object = TrustedNow { peer: &peer, had_been_revoked_at, had_been_revoked_by };
            return Answer::new(&object, lines.join("\n"));
        }
        if let Some(fingerprint) = &self.revoke {
            let peer = desk.revoke_peer(fingerprint)?;
            return Answer::new(&peer, say!("{} is trusted no more.", peer.name));
        }
        let peers = desk.list_peers()?;
        let line = |peer: &PeerCard| match (&peer.revoked_at, &peer.revoked_by) {
            (None, _) => format!("{}  {}", peer.fingerprint, peer.name),
            (Some(at), Some(by)) => {
                say!("{}  {}  (trusted no more since {at}, as {by} said)", peer.fingerprint, peer.name)
            }
            (Some(at), None) => say!("{}  {}  (trusted no more since {at})", peer.fingerprint, peer.name),
        };
        let text = if peers.is_empty() {
            say!("Nobody is trusted yet.")
        } else {
            peers.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        Answer::new(&Trusted { peers }, text)
    }
}

/// Returns what is known of the one in a file where it is trusted no more.
fn revoked_before(desk: &Desk, file: &Path) -> Result<Option<PeerCard>, Fault> {
    let fingerprint = desk.read_identity(file)?.fingerprint;
    let is_it = |peer: &PeerCard| peer.fingerprint == fingerprint && peer.revoked_at.is_some();
    Ok(desk.list_peers()?.into_iter().find(is_it))
}

/// Says of somebody who is trusted again since when it was not, and by whose word.
fn trusted_again(before: &PeerCard) -> String {
    let at = before.revoked_at.as_deref().unwrap_or_default();
    let since = match &before.revoked_by {
        Some(by) => say!("It had been trusted no more since {at}, as {by} said."),
        None => say!("It had been trusted no more since {at}."),
    };
    say!(
        "{since} Where you did not meet in person since, take that back: sitroom trust --revoke {}",
        before.fingerprint
    )
}

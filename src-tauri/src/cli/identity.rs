//! `sitroom identity` and `sitroom trust`: who this profile is to others, and whom it trusts.

use std::path::PathBuf;

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

impl Trust {
    /// Trusts, revokes, or lists.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        if let Some(file) = &self.file {
            let peer = desk.trust_peer(file, &self.name)?;
            let text = say!("{} is trusted. Read the fingerprint to each other: {}", peer.name, peer.fingerprint);
            return Answer::new(&peer, text);
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

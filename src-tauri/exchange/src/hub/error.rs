//! Why a hub refused or was not reached, each with what to do. No sentence shows an address with its password.

use sitroom_domain::kept;
use tokio_postgres::error::SqlState;

/// What the client says where a server answers that it has no TLS.
const NO_TLS: &str = "server does not support TLS";

/// Why a hub could not be used.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// The address is none.
    #[error(
        "The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it."
    )]
    Address {
        /// What is wrong with it.
        why: String,
    },
    /// The address asks to go over the network in the clear.
    #[error(
        "The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full."
    )]
    Plain {
        /// The server.
        host: String,
    },
    /// The file of a certificate authority cannot be used.
    #[error("The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.")]
    Authority {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// Nobody answers.
    #[error(
        "The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there."
    )]
    Unreachable {
        /// Server, port and database.
        place: String,
        /// What the system says.
        why: String,
    },
    /// The certificate of the server was not accepted.
    #[error(
        "The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server."
    )]
    Certificate {
        /// Server, port and database.
        place: String,
        /// Why.
        why: String,
    },
    /// The server has no TLS.
    #[error(
        "The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket."
    )]
    NoTls {
        /// Server, port and database.
        place: String,
    },
    /// The name or the password of an administrator is wrong.
    #[error(
        "The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf)."
    )]
    Administrator {
        /// Server, port and database.
        place: String,
        /// The name that was given.
        name: String,
    },
    /// The name or the password is wrong.
    #[error(
        "The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}"
    )]
    Password {
        /// Server, port and database.
        place: String,
        /// The name that was given.
        device: String,
    },
    /// The database is not there.
    #[error("There is no such database: {place}. Look at the end of the address.")]
    NoDatabase {
        /// Server, port and database.
        place: String,
    },
    /// There is a database, and no hub in it.
    #[error(
        "The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR"
    )]
    NotAHub {
        /// Server, port and database.
        place: String,
    },
    /// The server is older than what is needed.
    #[error("The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.")]
    OldServer {
        /// Server, port and database.
        place: String,
        /// Its version.
        found: String,
    },
    /// The server has no PostGIS.
    #[error(
        "The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again."
    )]
    NoPostgis {
        /// Server, port and database.
        place: String,
    },
    /// The one who asks may not.
    #[error(
        "“{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator."
    )]
    NotAllowed {
        /// Server, port and database.
        place: String,
        /// The name that was given.
        device: String,
        /// What the server says.
        why: String,
    },
    /// The hub was made by another version.
    #[error(
        "The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks."
    )]
    OtherSchema {
        /// Server, port and database.
        place: String,
        /// The schema of the hub.
        found: i32,
        /// The schema that is known.
        known: i32,
    },
    /// Something on the hub was written by a later version.
    #[error(
        "Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again."
    )]
    Later {
        /// Who pushed it.
        device: String,
        /// What is wrong with it.
        why: String,
    },
    /// The connection broke.
    #[error(
        "The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there."
    )]
    Lost {
        /// Server, port and database.
        place: String,
        /// What the system says.
        why: String,
    },
    /// Somebody else holds what is asked for.
    #[error(
        "The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute."
    )]
    Busy {
        /// Server, port and database.
        place: String,
    },
    /// The user asked to stop.
    #[error("You stopped it. What was done before is kept, and the next call goes on from there.")]
    Stopped,
    /// Somebody pushes under the same name.
    #[error(
        "Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit"
    )]
    SameDevice {
        /// The name.
        device: String,
    },
    /// A name cannot be one of a device.
    #[error(
        "“{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”."
    )]
    Name {
        /// As it was written.
        name: String,
    },
    /// The role is somebody else's.
    #[error("The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// The role is let into another database of the server.
    #[error(
        "“{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first."
    )]
    OtherHub {
        /// The name.
        name: String,
        /// The other database.
        database: String,
    },
    /// Nobody of this name was admitted.
    #[error("No device “{name}” is admitted to this hub. See: sitroom hub devices")]
    NoDevice {
        /// The name.
        name: String,
    },
    /// The server refused for another reason.
    #[error("The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.")]
    Refused {
        /// Server, port and database.
        place: String,
        /// What it says.
        why: String,
    },
    /// The system gives no means.
    #[error("The system gives no means to reach a hub: {why}. Restart the computer and try again.")]
    Machine {
        /// What it says.
        why: String,
    },
}

impl HubError {
    /// Returns the same where an administrator asked: no device is admitted again for a wrong password of theirs.
    pub(super) fn of_administrator(self) -> Self {
        match self {
            Self::Password { place, device } => Self::Administrator { place, name: device },
            other => other,
        }
    }

    /// Tells whether the failure may pass by itself.
    pub const fn passes(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Lost { .. } | Self::Busy { .. })
    }
}

/// Who asked whom, for sentences.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) place: String,
    pub(super) device: String,
}

impl Asked {
    /// Returns why a connection did not come about.
    pub(super) fn not_reached(&self, error: &tokio_postgres::Error) -> HubError {
        let place = self.place.clone();
        if error.as_db_error().is_some() {
            return self.refused(error);
        }
        if let Some(why) = certificate(error) {
            return HubError::Certificate { place, why };
        }
        // The error itself says only that something is wrong with the settings; its cause, that there is no password.
        let text = format!("{error}: {}", innermost(error));
        if text.contains("password") || text.contains("authentication") {
            return HubError::Password { place, device: self.device.clone() };
        }
        if text.contains(NO_TLS) {
            return HubError::NoTls { place };
        }
        if text.contains("TLS") {
            return HubError::Certificate { place, why: innermost(error) };
        }
        HubError::Unreachable { place, why: innermost(error) }
    }

    /// Returns that the server took the connection and then said nothing.
    pub(super) fn silent(&self, seconds: u64) -> HubError {
        HubError::Unreachable { place: self.place.clone(), why: kept!("it did not answer within {seconds} seconds") }
    }

    /// Returns why something asked of the hub was not done.
    pub(super) fn refused(&self, error: &tokio_postgres::Error) -> HubError {
        let Self { place, device } = self.clone();
        let Some(said) = error.as_db_error() else { return HubError::Lost { place, why: innermost(error) } };
        let why = said.message().to_owned();
        match said.code() {
            code if *code == SqlState::INVALID_PASSWORD || *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION => {
                HubError::Password { place, device }
            }
            code if *code == SqlState::INVALID_CATALOG_NAME => HubError::NoDatabase { place },
            code if *code == SqlState::INSUFFICIENT_PRIVILEGE => HubError::NotAllowed { place, device, why },
            code if *code == SqlState::UNIQUE_VIOLATION => HubError::SameDevice { device },
            code if *code == SqlState::LOCK_NOT_AVAILABLE => HubError::Busy { place },
            code if code.code().starts_with("57P") || *code == SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT => {
                HubError::Lost { place, why }
            }
            _ => HubError::Refused { place, why },
        }
    }
}

/// Returns why a certificate was not accepted, where that is what failed.
fn certificate(error: &tokio_postgres::Error) -> Option<String> {
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = next {
        let tls = cause
            .downcast_ref::<rustls::Error>()
            .or_else(|| cause.downcast_ref::<std::io::Error>()?.get_ref()?.downcast_ref::<rustls::Error>());
        if let Some(tls) = tls {
            return Some(tls.to_string());
        }
        next = cause.source();
    }
    None
}

/// Returns the cause of all causes, in the words of the system.
fn innermost(error: &tokio_postgres::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

//! A hub: one PostgreSQL where an office outgrows one machine. Desks push what was done there and pull what others did, when they
//! are asked to; between that they work on offline.
//!
//! This room knows how a hub is reached, what its tables are, and how rows go there and come back. What is pushed and what becomes of
//! what is pulled is for others to say. It opens a connection only where somebody asks for it, and listens to none.

mod address;
mod devices;
mod error;
mod events;
mod init;
mod operations;
mod reach;
mod statements;

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustls::ClientConfig;
use sitroom_domain::{Marking, phrase};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, NoTls, Row};
use tokio_postgres_rustls::MakeRustlsConnect;

pub use address::HubAddress;
pub use devices::{HubDevice, NewDevice};
pub use error::HubError;
pub use events::{EVENTS_AT_A_TIME, EventState, HubEvent, HubRun, KnownEvent, PulledEvent, PulledRun};
pub use init::Initialized;
pub use operations::{OPERATIONS_AT_A_TIME, PulledOperation, PushedOperations, unfit_for_hub};
pub use reach::{Lane, Reach, Reached, Subject};

use error::Asked;

/// The schema of hubs that this program knows.
const SCHEMA: i32 = 1;
/// The oldest server on which a view looks with the rights of the one who asks.
const OLDEST_SERVER: i32 = 150_000;

/// How long a server may take from the first word to the first answer, and after what time it is looked whether somebody stopped it.
const HANDSHAKE: Duration = Duration::from_secs(40);
const GLANCE: Duration = Duration::from_millis(100);

/// Parameters of a statement.
type Given<'g> = &'g [&'g (dyn ToSql + Sync)];

/// A connection to a server. It ends when this goes.
struct Line {
    runtime: Runtime,
    client: Client,
    asked: Asked,
    seen: Seen,
    /// Set by whoever wants it to stop; then nothing is waited for any more.
    stop: Arc<AtomicBool>,
}

/// What a server is.
struct Seen {
    version: i32,
    version_name: String,
    has_postgis: bool,
    could_have_postgis: bool,
    has_hub: bool,
    user: String,
    database: String,
}

/// A hub, reached as a device.
pub struct Hub {
    line: Line,
    id: String,
    ceiling: Marking,
    may_push: bool,
    latest: String,
}

impl Hub {
    /// Reaches a hub. Once `stop` is set, nothing is waited for any more.
    ///
    /// # Errors
    /// When it cannot be reached, did not prove who it is, does not let the device in, is none, or is of another schema.
    pub fn connect(address: &HubAddress, stop: &Arc<AtomicBool>) -> Result<Self, HubError> {
        let line = Line::connect(address, stop)?;
        let place = line.asked.place.clone();
        if !line.seen.has_hub {
            return Err(HubError::NotAHub { place });
        }
        let (id, found) = line.hub()?;
        if found != SCHEMA {
            return Err(HubError::OtherSchema { place, found, known: SCHEMA });
        }
        let row = line.one(statements::RIGHTS, &[])?;
        let (highest, may_push, latest): (i32, bool, String) = (row.get(0), row.get(1), row.get(2));
        let Some(ceiling) = marking_of(highest) else {
            let why = phrase!("it was not admitted").to_owned();
            return Err(HubError::NotAllowed { place, device: line.seen.user.clone(), why });
        };
        Ok(Self { line, id, ceiling, may_push, latest })
    }

    /// Returns the number of the hub: another one has another, wherever it is.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns server, port and database.
    pub fn place(&self) -> &str {
        &self.line.asked.place
    }

    /// Returns the name under which it was reached.
    pub fn device(&self) -> &str {
        &self.line.seen.user
    }

    /// Returns the highest marking of what the device sees and pushes.
    pub const fn ceiling(&self) -> Marking {
        self.ceiling
    }

    /// Tells whether it may push; otherwise it only looks.
    pub const fn may_push(&self) -> bool {
        self.may_push
    }

    /// Returns the latest moment of an import that the hub takes, a day from now by its own clock, RFC 3339 in UTC.
    pub fn latest(&self) -> &str {
        &self.latest
    }

    /// Counts the operations and the versions of events on the hub that the device may see.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn count(&self) -> Result<(u64, u64), HubError> {
        let row = self.line.one(statements::COUNTS, &[])?;
        Ok((row.get::<_, i64>(0) as u64, row.get::<_, i64>(1) as u64))
    }
}

impl Line {
    fn connect(address: &HubAddress, stop: &Arc<AtomicBool>) -> Result<Self, HubError> {
        let failed = |why: std::io::Error| HubError::Machine { why: why.to_string() };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (asked, tls) = (address.asked.clone(), address.tls()?);
        let greet = async {
            let client = open(address, tls).await.map_err(|error| asked.not_reached(&error))?;
            client.batch_execute(statements::PATIENT).await.map_err(|error| asked.refused(&error))?;
            let row = client.query_one(statements::LOOK, &[]).await.map_err(|error| asked.refused(&error))?;
            Ok::<_, HubError>((client, row))
        };
        let greeted = runtime.block_on(async { tokio::time::timeout(HANDSHAKE, unless_stopped(stop, greet)).await });
        let (client, row) = greeted.unwrap_or_else(|_| Err(asked.silent(HANDSHAKE.as_secs())))?;
        let seen = Seen {
            version: row.get(0),
            version_name: row.get(1),
            has_postgis: row.get(2),
            could_have_postgis: row.get(3),
            has_hub: row.get(4),
            user: row.get(5),
            database: row.get(6),
        };
        Ok(Self { runtime, client, asked, seen, stop: Arc::clone(stop) })
    }

    fn hub(&self) -> Result<(String, i32), HubError> {
        let row = self.one(statements::HUB, &[])?;
        Ok((row.get(0), row.get(1)))
    }

    fn one(&self, sql: &str, given: Given<'_>) -> Result<Row, HubError> {
        self.wait(self.client.query_one(sql, given))
    }

    fn list(&self, sql: &str, given: Given<'_>) -> Result<Vec<Row>, HubError> {
        self.wait(self.client.query(sql, given))
    }

    fn put(&self, sql: &str, given: Given<'_>) -> Result<u64, HubError> {
        self.wait(self.client.execute(sql, given))
    }

    fn run(&self, sql: &str) -> Result<(), HubError> {
        self.wait(self.client.batch_execute(sql))
    }

    /// Waits for an answer.
    fn wait<T>(&self, answer: impl Future<Output = Result<T, tokio_postgres::Error>>) -> Result<T, HubError> {
        let answer = async { answer.await.map_err(|error| self.asked.refused(&error)) };
        self.runtime.block_on(unless_stopped(&self.stop, answer))
    }

    /// Lets a step write, whole or not at all.
    fn whole<T>(&self, step: impl FnOnce() -> Result<T, HubError>) -> Result<T, HubError> {
        self.run("BEGIN")?;
        let done = step().and_then(|done| self.run("COMMIT").map(|()| done));
        if done.as_ref().is_err_and(|error| !matches!(error, HubError::Stopped)) {
            // Where the connection is gone, the server has taken it back already; where somebody stopped it, it goes with the connection.
            drop(self.run("ROLLBACK"));
        }
        done
    }
}

/// Opens a connection, with TLS where it needs some.
async fn open(address: &HubAddress, tls: Option<ClientConfig>) -> Result<Client, tokio_postgres::Error> {
    match tls {
        None => {
            let (client, connection) = address.config().connect(NoTls).await?;
            tokio::spawn(connection);
            Ok(client)
        }
        Some(tls) => {
            let (client, connection) = address.config().connect(MakeRustlsConnect::new(tls)).await?;
            tokio::spawn(connection);
            Ok(client)
        }
    }
}

/// Waits for an answer until somebody stops it.
async fn unless_stopped<T>(
    stop: &AtomicBool,
    answer: impl Future<Output = Result<T, HubError>>,
) -> Result<T, HubError> {
    let mut answer = pin!(answer);
    while !stop.load(Ordering::Relaxed) {
        if let Ok(answered) = tokio::time::timeout(GLANCE, answer.as_mut()).await {
            return answered;
        }
    }
    Err(HubError::Stopped)
}

const fn marking_number(marking: Marking) -> i16 {
    match marking {
        Marking::Unclassified => 0,
        Marking::Confidential => 1,
        Marking::StrictlyConfidential => 2,
    }
}

const fn marking_of(number: i32) -> Option<Marking> {
    match number {
        0 => Some(Marking::Unclassified),
        1 => Some(Marking::Confidential),
        2 => Some(Marking::StrictlyConfidential),
        _ => None,
    }
}

//! A few connections that read while the writer writes.

use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use crate::StoreError;
use crate::connection::Home;
use crate::error::on;

/// Connections that are kept for the next reader; more are opened when more read at once.
const KEPT: usize = 4;

/// The readers that wait for work.
#[derive(Default)]
pub(crate) struct Readers {
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    /// Lets a query run on a connection of its own, which sees the last commit before its first read.
    pub(crate) fn read<T>(
        &self,
        home: &Home,
        query: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => home.connect_reader().map_err(on(home.path()))?,
        };
        let answer = query(&connection).map_err(on(home.path()));
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if answer.is_ok() && idle.len() < KEPT {
            idle.push(connection);
        }
        answer
    }
}

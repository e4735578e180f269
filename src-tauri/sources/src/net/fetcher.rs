//! The tries of a request: what is tried again, how long is waited before, and when a run gives up.
//!
//! A status that a server means (not found, not allowed) is an answer, for who asked to judge; only what may pass by
//! itself is tried again.

use std::cell::{Cell, OnceCell};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::Client;
use reqwest::redirect::Policy;
use tokio::runtime::{Builder, Runtime};

use super::attempt::{Attempt, Trouble};
use super::site::{is_allowed, is_loopback};
use super::{Answer, Clock, Flaw, NetFault, Pause, Request};

/// The bounds of a run.
#[derive(Debug, Clone, Copy)]
pub struct FetchOptions {
    /// How long the whole run may last.
    pub deadline: Duration,
    /// How long a server may stay silent, or as good as silent, before the connection counts as broken.
    pub patience: Duration,
    /// The longest answer that is read, in bytes, unpacked.
    pub cap_bytes: u64,
}

/// How often a request is tried.
pub(crate) const TRIES: u32 = 5;

impl Default for FetchOptions {
    fn default() -> Self {
        Self { deadline: Duration::from_hours(6), patience: Duration::from_secs(45), cap_bytes: 256 << 20 }
    }
}

/// What came of reading an answer.
#[derive(Debug)]
pub enum Reading<T> {
    /// It could be read.
    Done(T),
    /// It is broken, so it is fetched again.
    Again(Flaw),
}

/// Asks servers, one request at a time.
pub struct Fetcher<'c> {
    pub(super) runtime: Runtime,
    pub(super) options: FetchOptions,
    pub(super) cancel: &'c AtomicBool,
    pub(super) clock: Box<dyn Clock + 'c>,
    /// For other machines, and for this one; each is made when it is first needed.
    far: OnceCell<Client>,
    near: OnceCell<Client>,
    requests: Cell<u32>,
}

impl<'c> Fetcher<'c> {
    /// Makes ready to ask; `cancel` ends every wait within a second.
    ///
    /// # Errors
    /// When the system gives no more means to wait for the network.
    pub fn new(options: FetchOptions, cancel: &'c AtomicBool) -> Result<Self, NetFault> {
        Self::with_clock(options, cancel, Box::new(Pause::new()))
    }

    /// Does the same with a clock that is given.
    ///
    /// # Errors
    /// As [`Fetcher::new`].
    pub fn with_clock(
        options: FetchOptions,
        cancel: &'c AtomicBool,
        clock: Box<dyn Clock + 'c>,
    ) -> Result<Self, NetFault> {
        // Another part of the program may have chosen one before: then that one is used.
        drop(rustls::crypto::ring::default_provider().install_default());
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| NetFault::Machine { why: error.to_string() })?;
        let (far, near) = (OnceCell::new(), OnceCell::new());
        Ok(Self { runtime, options, cancel, clock, far, near, requests: Cell::new(0) })
    }

    /// Returns how many requests were made, tries and redirects counted.
    pub fn requests(&self) -> u32 {
        self.requests.get()
    }

    /// Returns how long the run has lasted.
    pub fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    /// Tells whether the run is to stop.
    pub fn is_stopped(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }

    /// Asks until an answer came that can be read, five times at most.
    ///
    /// # Errors
    /// When no try succeeds, the run is over, or the answer may not be taken.
    pub fn fetch<T>(&self, request: &Request, read: &mut dyn FnMut(&Answer) -> Reading<T>) -> Result<T, NetFault> {
        self.try_again(request, &mut |attempt| {
            let answer = attempt.answer(request)?;
            match read(&answer) {
                Reading::Done(done) => Ok(done),
                Reading::Again(flaw) => Err(Trouble::Again { flaw, wait: None }),
            }
        })
    }

    /// Makes tries of one kind until one succeeds.
    pub(super) fn try_again<T>(
        &self,
        request: &Request,
        attempt: &mut dyn FnMut(&Attempt<'_>) -> Result<T, Trouble>,
    ) -> Result<T, NetFault> {
        if !is_allowed(&request.url) {
            return Err(NetFault::Address { address: request.url.origin().ascii_serialization() });
        }
        let client = self.client(is_loopback(&request.url))?;
        let mut pause = Duration::from_secs(1);
        let mut tries = 1;
        loop {
            let host = host_of(request);
            let (flaw, asked) = match attempt(&Attempt { fetcher: self, client }) {
                Ok(done) => return Ok(done),
                Err(Trouble::Final(fault)) => return Err(fault),
                Err(Trouble::Again { flaw, wait }) => (flaw, wait),
            };
            if tries == TRIES {
                let again_at = asked.and_then(|wait| self.moment_after(wait)).unwrap_or_default();
                return Err(flaw.after(host, tries, again_at));
            }
            self.wait(host, asked.unwrap_or(pause))?;
            pause *= 2;
            tries += 1;
        }
    }

    fn client(&self, is_near: bool) -> Result<&Client, NetFault> {
        let kept = if is_near { &self.near } else { &self.far };
        if let Some(client) = kept.get() {
            return Ok(client);
        }
        let made = client(&self.options, !is_near)?;
        Ok(kept.get_or_init(|| made))
    }

    /// Returns the moment after a wait, RFC 3339 in UTC; `None` where nothing is to be waited for.
    fn moment_after(&self, wait: Duration) -> Option<String> {
        let seconds = i64::try_from(wait.as_secs()).ok().filter(|seconds| *seconds > 0)?;
        let moment = Timestamp::from_second(self.clock.unix_seconds().checked_add(seconds)?).ok()?;
        Some(moment.to_string())
    }

    fn wait(&self, host: String, wait: Duration) -> Result<(), NetFault> {
        if self.clock.elapsed().saturating_add(wait) > self.options.deadline {
            return Err(NetFault::Wait { host, wait });
        }
        self.clock.wait(wait, self.cancel);
        self.check()
    }

    /// Ends a run that is to stop or lasted too long.
    pub(super) fn check(&self) -> Result<(), NetFault> {
        if self.is_stopped() {
            Err(NetFault::Stopped)
        } else if self.clock.elapsed() > self.options.deadline {
            Err(NetFault::Deadline { after: self.options.deadline })
        } else {
            Ok(())
        }
    }

    pub(super) fn count(&self) {
        self.requests.set(self.requests.get().saturating_add(1));
    }
}

pub(super) fn host_of(request: &Request) -> String {
    request.url.host_str().unwrap_or_default().to_owned()
}

fn client(options: &FetchOptions, proxied: bool) -> Result<Client, NetFault> {
    let builder = Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(options.patience)
        .user_agent(concat!("sitroom/", env!("CARGO_PKG_VERSION")));
    // What is asked of this machine never goes through a proxy.
    let builder = if proxied { builder } else { builder.no_proxy() };
    builder.build().map_err(|error| NetFault::Machine { why: super::attempt::innermost(&error) })
}

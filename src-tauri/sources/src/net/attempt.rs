//! One try: the connection, the redirects that are allowed, and the body up to its bound.

use std::error::Error;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::time::Duration;

use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LAST_MODIFIED, LOCATION, RETRY_AFTER};
use reqwest::{Client, Method, Response};
use tokio::time::{Instant, timeout};
use url::Url;

use sitroom_domain::kept;

use super::fetcher::host_of;
use super::pause::LOOK;
use super::{Answer, Expected, Fetcher, NetFault, Request, Validators, redirect};

/// Why a try failed.
pub(super) enum Trouble {
    /// It may pass: it is tried again, after the wait that the server asks for.
    Again { why: String, wait: Option<Duration> },
    /// A web page came instead of data, which may pass too.
    Page,
    /// Trying again does not help.
    Final(NetFault),
}

impl From<NetFault> for Trouble {
    fn from(fault: NetFault) -> Self {
        Self::Final(fault)
    }
}

/// How much has to come while patience lasts: less is as good as silence.
const PACE_BYTES: u64 = 1024;
const REDIRECTS: usize = 5;

pub(super) struct Attempt<'a> {
    pub(super) fetcher: &'a Fetcher<'a>,
    pub(super) client: &'a Client,
}

impl Attempt<'_> {
    /// Fetches an answer whole.
    pub(super) fn answer(&self, request: &Request) -> Result<Answer, Trouble> {
        self.fetcher.runtime.block_on(async {
            let mut response = self.open(request).await?;
            let mut answer = Answer {
                status: response.status().as_u16(),
                validators: validators(response.headers()),
                body: Vec::new(),
                secrets: request.secrets.clone(),
            };
            let is_page = is_html(response.headers());
            let cap = request.cap_bytes.unwrap_or(self.fetcher.options.cap_bytes);
            let body = &mut answer.body;
            self.drain(&mut response, request, cap, &mut |chunk| {
                body.extend_from_slice(chunk);
                Ok(())
            })
            .await?;
            let page = is_page || answer.body.trim_ascii_start().first() == Some(&b'<');
            if request.expected == Expected::Json && answer.is_success() && page {
                return Err(Trouble::Page);
            }
            Ok(answer)
        })
    }

    /// Opens the connection and reads the head of the answer; follows what may be followed.
    pub(super) async fn open(&self, request: &Request) -> Result<Response, Trouble> {
        let mut url = request.url.clone();
        for _ in 0..=REDIRECTS {
            self.fetcher.check()?;
            self.fetcher.count();
            let sent = self.build(request, url.clone())?.send();
            let response = self.watch(sent).await?.map_err(|error| trouble(&error, request))?;
            let status = response.status().as_u16();
            if matches!(status, 429 | 500 | 502 | 503 | 504) {
                let wait = retry_after(response.headers(), self.fetcher.clock.unix_seconds());
                return Err(Trouble::Again { why: kept!("it answered with status {status}"), wait });
            }
            let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
            match location.filter(|_| matches!(status, 301 | 302 | 303 | 307 | 308)) {
                Some(location) => url = redirect::follow(&url, location)?,
                None => return Ok(response),
            }
        }
        Err(NetFault::Redirect { host: host_of(request), to: url.origin().ascii_serialization() }.into())
    }

    fn build(&self, request: &Request, url: Url) -> Result<reqwest::RequestBuilder, NetFault> {
        let method = if request.body.is_some() { Method::POST } else { Method::GET };
        let mut builder = self.client.request(method, url);
        for (name, value, secret) in &request.headers {
            let mut value = HeaderValue::from_str(value)
                .map_err(|_| NetFault::Machine { why: kept!("the key holds letters that no header may hold") })?;
            value.set_sensitive(*secret);
            builder = builder.header(HeaderName::from_static(name), value);
        }
        if let Some((kind, body)) = &request.body {
            builder = builder.header(CONTENT_TYPE, *kind).body(body.as_bytes().to_vec());
        }
        Ok(builder)
    }

    /// Reads the body bit by bit, whatever the head says of its length.
    pub(super) async fn drain(
        &self,
        response: &mut Response,
        request: &Request,
        cap_bytes: u64,
        take: &mut dyn FnMut(&[u8]) -> Result<(), NetFault>,
    ) -> Result<(), Trouble> {
        let patience = self.fetcher.options.patience;
        let (mut total, mut paced, mut since) = (0_u64, 0_u64, Instant::now());
        while let Some(chunk) = self.watch(response.chunk()).await?.map_err(|error| trouble(&error, request))? {
            total += chunk.len() as u64;
            paced += chunk.len() as u64;
            if total > cap_bytes {
                return Err(NetFault::TooLong { host: host_of(request), mib: cap_bytes >> 20 }.into());
            }
            take(&chunk)?;
            self.fetcher.check()?;
            if since.elapsed() >= patience {
                if paced < PACE_BYTES {
                    return Err(silent(patience));
                }
                (paced, since) = (0, Instant::now());
            }
        }
        Ok(())
    }

    /// Waits for the network, and looks now and then whether the run is to end.
    async fn watch<F: Future>(&self, future: F) -> Result<F::Output, Trouble> {
        let patience = self.fetcher.options.patience;
        let mut future = pin!(future);
        let since = Instant::now();
        loop {
            if let Ok(output) = timeout(LOOK.min(patience), &mut future).await {
                return Ok(output);
            }
            self.fetcher.check()?;
            if since.elapsed() >= patience {
                return Err(silent(patience));
            }
        }
    }
}

fn silent(patience: Duration) -> Trouble {
    Trouble::Again { why: kept!("hardly anything came within {} seconds", patience.as_secs_f32()), wait: None }
}

pub(super) fn validators(headers: &HeaderMap) -> Validators {
    let text = |name: HeaderName| {
        headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().chars().take(200).collect()
    };
    Validators { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
}

fn is_html(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).is_some_and(|kind| kind.starts_with("text/html"))
}

/// Returns the wait that a server asks for, in seconds or up to a moment (RFC 9110, section 10.2.3).
fn retry_after(headers: &HeaderMap, unix_seconds: i64) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTimeParser::new().parse_timestamp(text).ok()?.as_second();
    Some(Duration::from_secs(until.saturating_sub(unix_seconds).max(0) as u64))
}

/// A certificate that is not trusted stays so; anything else about a connection may pass.
fn trouble(error: &reqwest::Error, request: &Request) -> Trouble {
    match certificate(error) {
        Some(why) => Trouble::Final(NetFault::Certificate { host: host_of(request), why }),
        None => Trouble::Again { why: innermost(error), wait: None },
    }
}

fn certificate(error: &(dyn Error + 'static)) -> Option<String> {
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    if let Some(tls) = inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return matches!(tls, rustls::Error::InvalidCertificate(_)).then(|| tls.to_string());
    }
    let inner = inner.map(|inner| inner as &(dyn Error + 'static));
    inner.or_else(|| error.source()).and_then(certificate)
}

/// Returns the cause at the bottom, which is the plainest.
pub(super) fn innermost(error: &(dyn Error + 'static)) -> String {
    error.source().map_or_else(|| error.to_string(), innermost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_in_seconds_or_up_to_a_moment() {
        let wait = |text: &'static str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(text))]);
            retry_after(&headers, 784_111_777 - 30)
        };
        assert_eq!(wait("120"), Some(Duration::from_mins(2)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!((wait("soon"), wait("-5")), (None, None));
    }
}

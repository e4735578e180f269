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
use super::{Answer, Expected, Fetcher, Flaw, NetFault, Request, Validators, redirect};

/// Why a try failed.
pub(super) enum Trouble {
    /// It may pass: it is tried again, after the wait that the server asks for.
    Again { flaw: Flaw, wait: Option<Duration> },
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
            let flaw = if answer.is_success() { flaw(request.expected, is_page, &answer.body) } else { None };
            flaw.map_or(Ok(answer), |flaw| Err(Trouble::Again { flaw, wait: None }))
        })
    }

    /// Opens the connection and reads the head of the answer; follows what may be followed.
    pub(super) async fn open(&self, request: &Request) -> Result<Response, Trouble> {
        let mut url = request.url.clone();
        let mut before: Vec<Url> = Vec::new();
        while before.len() <= REDIRECTS && !before.contains(&url) {
            self.fetcher.check()?;
            self.fetcher.count();
            let sent = self.build(request, url.clone())?.send();
            let response = self.watch(sent).await?.map_err(|error| trouble(&error, request))?;
            let status = response.status().as_u16();
            let wait = retry_after(response.headers(), self.fetcher.clock.unix_seconds());
            let flaw = match status {
                429 => Some(Flaw::Busy(status)),
                503 if wait.is_some() => Some(Flaw::Busy(status)),
                // The network wants a login first (RFC 6585, section 6).
                511 => Some(Flaw::Page),
                500..=599 => Some(Flaw::Failed(status)),
                _ => None,
            };
            if let Some(flaw) = flaw {
                return Err(Trouble::Again { flaw, wait });
            }
            let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
            match location.filter(|_| matches!(status, 301 | 302 | 303 | 307 | 308)) {
                Some(location) => {
                    let to = redirect::follow(&url, location)?;
                    before.push(std::mem::replace(&mut url, to));
                }
                None => return Ok(response),
            }
        }
        Err(NetFault::Loop { host: host_of(request) }.into())
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
        while let Some(chunk) =
            self.watch(response.chunk()).await.map_err(cut)?.map_err(|error| cut(trouble(&error, request)))?
        {
            total += chunk.len() as u64;
            paced += chunk.len() as u64;
            if total > cap_bytes {
                return Err(NetFault::TooLong { host: host_of(request), mib: cap_bytes >> 20 }.into());
            }
            take(&chunk)?;
            self.fetcher.check()?;
            if since.elapsed() >= patience {
                if paced < PACE_BYTES {
                    return Err(cut(silent(patience)));
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
    let why = kept!("hardly anything came within {} seconds", patience.as_secs_f32());
    Trouble::Again { flaw: Flaw::Unreached(why), wait: None }
}

/// An answer that had begun to come was reached, and cut off.
fn cut(trouble: Trouble) -> Trouble {
    match trouble {
        Trouble::Again { flaw: Flaw::Unreached(why), wait } => Trouble::Again { flaw: Flaw::Cut(why), wait },
        other => other,
    }
}

/// Returns what is wrong with a body that the server gives as good.
fn flaw(expected: Expected, is_html: bool, body: &[u8]) -> Option<Flaw> {
    let body = body.trim_ascii();
    let is_page = match expected {
        Expected::Json => is_html || body.first() == Some(&b'<'),
        // Feeds are XML, and some servers call them HTML: what they begin with decides.
        Expected::Data => begins_as_page(body),
        Expected::Anything => return None,
    };
    if body.is_empty() { Some(Flaw::Empty) } else { is_page.then_some(Flaw::Page) }
}

/// Tells whether a text begins as a web page does, after what may stand before it.
fn begins_as_page(body: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&body[..body.len().min(4_096)]).to_ascii_lowercase();
    let mut rest = head.trim_start_matches('\u{FEFF}').trim_start();
    while let Some(end) = [("<?", "?>"), ("<!--", "-->")]
        .into_iter()
        .filter(|(open, _)| rest.starts_with(open))
        .find_map(|(_, close)| rest.find(close).map(|at| at + close.len()))
    {
        rest = rest[end..].trim_start();
    }
    ["<!doctype html", "<html", "<head", "<body", "<script", "<meta"].iter().any(|mark| rest.starts_with(mark))
}

pub(super) fn validators(headers: &HeaderMap) -> Validators {
    let text = |name: HeaderName| {
        headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().chars().take(200).collect()
    };
    Validators { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
}

pub(super) fn is_html(headers: &HeaderMap) -> bool {
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
        None => Trouble::Again { flaw: Flaw::Unreached(innermost(error)), wait: None },
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

    #[test]
    fn a_page_or_nothing_in_the_place_of_data_is_a_flaw() {
        let feed = "<?xml version=\"1.0\"?><!-- <html> --><rss><title>&lt;html&gt;</title></rss>";
        for (expected, is_html, body, found) in [
            (Expected::Json, false, "{}", None),
            (Expected::Json, true, "{}", Some(Flaw::Page)),
            (Expected::Json, false, " \n", Some(Flaw::Empty)),
            (Expected::Data, true, feed, None),
            (Expected::Data, false, "\u{FEFF}<!DOCTYPE HTML><title>Log in</title>", Some(Flaw::Page)),
            (Expected::Data, false, "<?xml version=\"1.0\"?>\n<!-- x --><html xmlns=\"x\">", Some(Flaw::Page)),
            (Expected::Data, true, "", Some(Flaw::Empty)),
            (Expected::Data, false, "<?xml never closed", None),
            (Expected::Anything, true, "<html>", None),
        ] {
            assert_eq!(flaw(expected, is_html, body.as_bytes()), found, "{body}");
        }
    }
}

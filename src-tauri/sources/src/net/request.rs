//! A request and its answer, as data: who makes them opens no connection.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

use super::Secret;

/// What an answer has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// JSON; nothing, or a web page in its place, is a fault.
    Json,
    /// Data of another form, a feed or an archive; nothing, or a web page in their place, is a fault.
    Data,
    /// Whatever comes.
    Anything,
}

/// What a server said of the version that it gave, to be asked later whether there is a newer one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Validators {
    /// Its `ETag`; empty where it gave none.
    pub etag: String,
    /// Its `Last-Modified`; empty where it gave none.
    pub last_modified: String,
}

/// A request.
#[derive(Clone)]
pub struct Request {
    pub(crate) url: Url,
    pub(crate) headers: Vec<(&'static str, Zeroizing<String>, bool)>,
    pub(crate) body: Option<(&'static str, Zeroizing<String>)>,
    /// What of it nobody may read, also where a server says it back.
    pub(crate) secrets: Vec<Secret>,
    pub(crate) expected: Expected,
    pub(crate) cap_bytes: Option<u64>,
}

impl Request {
    /// Asks for what stands at an address.
    #[must_use]
    pub fn get(url: Url) -> Self {
        Self { url, headers: Vec::new(), body: None, secrets: Vec::new(), expected: Expected::Json, cap_bytes: None }
    }

    /// Posts JSON.
    #[must_use]
    pub fn post_json(url: Url, json: String) -> Self {
        Self { body: Some(("application/json", Zeroizing::new(json))), ..Self::get(url) }
    }

    /// Posts a form, in which secrets may stand.
    #[must_use]
    pub fn post_form(url: Url, fields: &[(&str, &str)]) -> Self {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self { body: Some(("application/x-www-form-urlencoded", Zeroizing::new(form))), ..Self::get(url) }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, Zeroizing::new(value.to_owned()), false));
        self
    }

    /// Adds a header that nobody may read: `before` stands in front of the secret, for example `Bearer `.
    #[must_use]
    pub fn secret_header(mut self, name: &'static str, before: &str, secret: &Secret) -> Self {
        self.headers.push((name, Zeroizing::new(format!("{before}{}", secret.reveal())), true));
        self.secrets.push(secret.clone());
        self
    }

    /// Says what the answer has to be; JSON if nothing is said.
    #[must_use]
    pub fn expect(mut self, expected: Expected) -> Self {
        self.expected = expected;
        self
    }

    /// Bounds the answer in bytes, unpacked; the bound of the run holds if nothing is said.
    #[must_use]
    pub fn at_most(mut self, bytes: u64) -> Self {
        self.cap_bytes = Some(bytes);
        self
    }

    /// Asks only for a version that is newer; the answer may then be 304, with nothing in it.
    #[must_use]
    pub fn unless(self, known: &Validators) -> Self {
        let with =
            |request: Self, name, value: &str| if value.is_empty() { request } else { request.header(name, value) };
        let request = with(self, "if-none-match", &known.etag);
        with(request, "if-modified-since", &known.last_modified)
    }

    /// Returns where it goes.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the form or the JSON that it posts.
    pub fn body(&self) -> Option<&str> {
        self.body.as_ref().map(|(_, body)| body.as_str())
    }
}

impl fmt::Debug for Request {
    /// Names the headers without their values, and nothing of the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, ..)| *name).collect();
        f.debug_struct("Request").field("url", &self.url.as_str()).field("headers", &names).finish_non_exhaustive()
    }
}

/// What came back, whole.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// The body, unpacked.
    pub body: Vec<u8>,
    /// What the server said of its version.
    pub validators: Validators,
    /// What the request held that nobody may read.
    pub secrets: Vec<Secret>,
}

impl Answer {
    /// Tells whether the server gave what was asked for.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Returns the beginning of the body as one line, to be shown in a sentence; a key that the server says back is not in it.
    pub fn excerpt(&self) -> String {
        let head = String::from_utf8_lossy(&self.body[..self.body.len().min(2_000)]).into_owned();
        let known = self.secrets.iter().filter(|secret| !secret.is_empty());
        let head = known.fold(head, |head, secret| head.replace(secret.reveal(), "•••"));
        let line = head.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().filter(|letter| !letter.is_control()).take(200).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_is_not_in_what_a_request_shows() {
        let url = Url::parse("https://example.org/token").unwrap();
        let request = Request::post_form(url, &[("password", "canary word")]).secret_header(
            "authorization",
            "Bearer ",
            &Secret::new("canary"),
        );
        assert!(!format!("{request:?}").contains("canary"));
        assert_eq!(request.body(), Some("password=canary+word"));
    }

    #[test]
    fn a_key_that_a_server_says_back_is_not_shown() {
        let body = b"the token canary-7 is not valid".to_vec();
        let answer = Answer { status: 403, body, secrets: vec![Secret::new("canary-7")], ..Answer::default() };
        assert_eq!(answer.excerpt(), "the token \u{2022}\u{2022}\u{2022} is not valid");
    }
}

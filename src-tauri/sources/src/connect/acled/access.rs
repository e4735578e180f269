//! The way in: an account for tokens (OAuth 2.0, RFC 6749, sections 4.3 and 6), a refresh token for new ones, and the
//! account once more where that is refused.

use serde::Deserialize;

use sitroom_domain::import::ACLED;
use sitroom_domain::phrase;

use super::refused;
use crate::connect::{Broken, SyncFault};
use crate::net::{Answer, Request, Secret, Site};

/// The account of the office, and the tokens that it was given.
#[derive(Debug, Default)]
pub struct Access {
    email: String,
    password: Secret,
    tokens: Option<Tokens>,
    /// The token in use is refused, or was never given.
    is_stale: bool,
    /// New tokens were asked for since the last page.
    is_renewed: bool,
}

/// Tokens as ACLED gives them: one to ask with, for a day, and one to renew it with, for two weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// The one to ask with.
    pub access: Secret,
    /// The one to renew it with; empty where there is none.
    pub refresh: Secret,
}

#[derive(Deserialize)]
struct Given {
    access_token: String,
    #[serde(default)]
    refresh_token: String,
}

impl Access {
    /// Takes an account, and the tokens of an earlier sync where there are some.
    pub fn new(email: impl Into<String>, password: Secret, tokens: Option<Tokens>) -> Self {
        Self { email: email.into(), password, is_stale: tokens.is_none(), tokens, is_renewed: false }
    }

    pub(super) fn tokens(&self) -> Option<&Tokens> {
        self.tokens.as_ref()
    }

    /// Returns the token to ask with, while it is good.
    pub(super) fn token(&self) -> Option<&Secret> {
        self.tokens.as_ref().filter(|_| !self.is_stale).map(|tokens| &tokens.access)
    }

    /// Asks for tokens.
    pub(super) fn request(&self, site: &Site) -> Result<Request, SyncFault> {
        let url = site.at("oauth/token", &[]);
        if let Some(tokens) = self.tokens.as_ref().filter(|tokens| !tokens.refresh.is_empty()) {
            let refresh = tokens.refresh.reveal();
            let form = [("grant_type", "refresh_token"), ("client_id", "acled"), ("refresh_token", refresh)];
            return Ok(Request::post_form(url, &form));
        }
        if self.email.is_empty() || self.password.is_empty() {
            return Err(SyncFault::NoLogin { publisher: ACLED.name, source_name: ACLED.id });
        }
        let form = [
            ("grant_type", "password"),
            ("client_id", "acled"),
            ("username", self.email.as_str()),
            ("password", self.password.reveal()),
        ];
        Ok(Request::post_form(url, &form))
    }

    /// Reads the answer to that.
    pub(super) fn read(&mut self, answer: &Answer) -> Result<(), Broken> {
        if let Ok(given) = serde_json::from_slice::<Given>(&answer.body)
            && answer.is_success()
        {
            let before = self.tokens.take().map(|tokens| tokens.refresh).unwrap_or_default();
            let refresh = if given.refresh_token.is_empty() { before } else { Secret::new(given.refresh_token) };
            self.tokens = Some(Tokens { access: Secret::new(given.access_token), refresh });
            self.is_stale = false;
            return Ok(());
        }
        // A refresh token that is too old is no reason to give up, as long as there is the account.
        if self.tokens.take().is_some_and(|tokens| !tokens.refresh.is_empty()) {
            return Ok(());
        }
        let remedy = phrase!("check e-mail and password of the account in the settings of the source");
        Err(refused(answer.status, String::from("…"), remedy).into())
    }

    /// Has new tokens asked for, once: a second refusal is one of the account.
    pub(super) fn renew(&mut self, answer: &Answer) -> Result<(), SyncFault> {
        if self.is_renewed {
            let remedy = phrase!("check what the account may read at ACLED");
            return Err(refused(answer.status, answer.excerpt(), remedy));
        }
        (self.is_stale, self.is_renewed) = (true, true);
        Ok(())
    }

    /// A page came, so the token is good.
    pub(super) fn accept(&mut self) {
        self.is_renewed = false;
    }
}

//! Where a hub is and who asks it: an address as PostgreSQL writes it. It holds a password, so nothing prints it.

use std::net::IpAddr;
use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;
use sitroom_domain::phrase;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use zeroize::Zeroizing;

use super::HubError;
use super::error::Asked;

/// How long a server may take to answer at all, and to take what is sent.
const PATIENCE: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_mins(2);
/// What an address may ask of TLS: only that it holds.
const STRICT: [&str; 3] = ["require", "verify-ca", "verify-full"];
const LAX: [&str; 3] = ["disable", "allow", "prefer"];

/// The address of a hub, with the certificates of the office's own authority where it has one.
pub struct HubAddress {
    text: Zeroizing<String>,
    authority: String,
    config: Config,
    pub(super) asked: Asked,
    host: String,
    is_near: bool,
    is_far: bool,
}

impl HubAddress {
    /// Puts a name and a password into an address that has none, in whichever letters they are written.
    ///
    /// # Errors
    /// When the address has a name or a password of its own.
    pub fn compose(address: &str, name: &str, password: &str) -> Result<Zeroizing<String>, HubError> {
        let (address, name) = (address.trim(), name.trim());
        // What is no address at all is told where it is read.
        let Some((scheme, rest)) = address.split_once("://") else { return Ok(Zeroizing::new(address.to_owned())) };
        let host = rest.split(['/', '?']).next().unwrap_or_default();
        if host.contains('@') {
            let why = phrase!("the name and the password stand in fields of their own").to_owned();
            return Err(HubError::Address { why });
        }
        let mut text = Zeroizing::new(String::with_capacity(address.len() + 3 * (name.len() + password.len()) + 2));
        text.push_str(scheme);
        text.push_str("://");
        if !name.is_empty() {
            push_escaped(&mut text, name);
            if !password.is_empty() {
                text.push(':');
                push_escaped(&mut text, password);
            }
            text.push('@');
        }
        text.push_str(rest);
        Ok(text)
    }

    /// Reads an address, with the certificates of an authority in PEM; empty for those that the system trusts.
    ///
    /// # Errors
    /// When it is none, names no user, or asks to go over the network without TLS.
    pub fn parse(text: &str, authority: &str) -> Result<Self, HubError> {
        let refuse = |why: &str| HubError::Address { why: why.to_owned() };
        let text = Zeroizing::new(text.trim().to_owned());
        if !text.starts_with("postgresql://") && !text.starts_with("postgres://") {
            return Err(refuse(phrase!("it does not begin with postgresql://")));
        }
        let (plain, sslmode) = without_sslmode(&text);
        // What the parser says of an address may hold parts of it, and so of the password.
        let mut config =
            Config::from_str(&plain).map_err(|_| refuse(phrase!("a part of it is not as it should be")))?;
        let device = config.get_user().ok_or_else(|| refuse(phrase!("it names nobody")))?.to_owned();
        let [host] = config.get_hosts() else { return Err(refuse(phrase!("it names no server, or more than one"))) };
        if !config.get_hostaddrs().is_empty() {
            return Err(refuse(phrase!("“hostaddr” is not taken")));
        }
        let database = config.get_dbname().unwrap_or(&device).to_owned();
        let (host, is_near) = match host {
            Host::Tcp(name) => (name.clone(), is_loopback(name)),
            #[cfg(unix)]
            Host::Unix(path) => (path.display().to_string(), true),
        };
        // What stands before the first “@” is taken for the name and the password, and the rest of a password for the server.
        if host.contains('@') {
            return Err(refuse(phrase!("an “@” within the password is written %40")));
        }
        let asks_for_tls = match sslmode.as_deref() {
            None => !authority.is_empty(),
            Some(mode) if STRICT.contains(&mode) => true,
            Some(mode) if LAX.contains(&mode) && is_near => false,
            Some(mode) if LAX.contains(&mode) => return Err(HubError::Plain { host }),
            Some(_) => return Err(refuse(phrase!("“sslmode” is verify-full, or is left out"))),
        };
        let is_far = !is_near || asks_for_tls;
        let port = config.get_ports().first().copied().unwrap_or(5432);
        config
            .ssl_mode(if is_far { SslMode::Require } else { SslMode::Disable })
            .application_name(concat!("sitroom/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(PATIENCE)
            .tcp_user_timeout(SILENCE)
            .keepalives_idle(PATIENCE)
            .keepalives_interval(PATIENCE)
            .keepalives_retries(3);
        let asked = Asked { place: format!("{host}:{port}/{database}"), device };
        Ok(Self { text, authority: authority.to_owned(), config, asked, host, is_near, is_far })
    }

    /// Reads the certificates of an authority from a file in PEM.
    ///
    /// # Errors
    /// When there is none in it.
    pub fn read_authority(path: &Path) -> Result<String, HubError> {
        let failed = |why: String| HubError::Authority { path: path.display().to_string(), why };
        let text = std::fs::read_to_string(path).map_err(|why| failed(why.to_string()))?;
        roots(&text).map_err(failed)?;
        Ok(text)
    }

    /// Returns the address as it was given, to be kept in the encrypted store and nowhere else.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// Returns the certificates that were given with it.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns server, port and database, which may be shown.
    pub fn place(&self) -> &str {
        &self.asked.place
    }

    /// Tells whether it leads to this very machine, by the loopback or a socket, wherever it is read.
    pub const fn is_near(&self) -> bool {
        self.is_near
    }

    /// Returns the name that asks.
    pub fn device(&self) -> &str {
        &self.asked.device
    }

    /// Returns the address of the same hub for another name, with its password.
    pub fn of_device(&self, name: &str, password: &str) -> Zeroizing<String> {
        let database = self.config.get_dbname().unwrap_or(&self.asked.device);
        let port = self.config.get_ports().first().copied().unwrap_or(5432);
        let text = if self.host.starts_with('/') {
            format!("postgresql://{name}:{password}@/{database}?host={}&port={port}", self.host)
        } else if self.host.contains(':') {
            format!("postgresql://{name}:{password}@[{}]:{port}/{database}", self.host)
        } else {
            format!("postgresql://{name}:{password}@{}:{port}/{database}", self.host)
        };
        Zeroizing::new(text)
    }

    pub(super) const fn config(&self) -> &Config {
        &self.config
    }

    /// Returns how the server has to prove who it is; `None` where nothing leaves this machine.
    pub(super) fn tls(&self) -> Result<Option<ClientConfig>, HubError> {
        if !self.is_far {
            return Ok(None);
        }
        let failed = |why: String| HubError::Machine { why };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|why| failed(why.to_string()))?;
        if self.authority.is_empty() {
            let builder = builder.with_platform_verifier().map_err(|why| failed(why.to_string()))?;
            return Ok(Some(builder.with_no_client_auth()));
        }
        let roots = roots(&self.authority).map_err(failed)?;
        Ok(Some(builder.with_root_certificates(roots).with_no_client_auth()))
    }
}

/// Writes a part of an address so that none of its letters ends it.
fn push_escaped(text: &mut String, part: &str) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.extend(['%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
    }
}

fn roots(pem: &str) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
        let certificate = certificate.map_err(|why| why.to_string())?;
        roots.add(certificate).map_err(|why| why.to_string())?;
    }
    if roots.is_empty() { Err(phrase!("there is no certificate in it").to_owned()) } else { Ok(roots) }
}

/// Returns an address without what it says of TLS, which is said here, and what it said.
fn without_sslmode(text: &str) -> (Zeroizing<String>, Option<String>) {
    let Some((before, query)) = text.split_once('?') else { return (Zeroizing::new(text.to_owned()), None) };
    let (mut sslmode, mut rest) = (None, Vec::new());
    for part in query.split('&').filter(|part| !part.is_empty()) {
        match part.strip_prefix("sslmode=") {
            Some(mode) => sslmode = Some(mode.to_owned()),
            None => rest.push(part),
        }
    }
    let plain = if rest.is_empty() { before.to_owned() } else { format!("{before}?{}", rest.join("&")) };
    (Zeroizing::new(plain), sslmode)
}

fn is_loopback(name: &str) -> bool {
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<HubAddress, HubError> {
        HubAddress::parse(text, "")
    }

    #[test]
    fn what_leaves_the_machine_is_encrypted_and_what_stays_may_be_plain() {
        for far in [
            "postgresql://dakar:x@hub.example.org/sitroom",
            "postgresql://dakar:x@hub.example.org/sitroom?sslmode=verify-full",
            "postgresql://dakar:x@127.0.0.1/sitroom?sslmode=require",
            "postgresql://dakar:x@10.0.0.7/sitroom",
        ] {
            let address = parse(far).unwrap();
            assert!(address.tls().unwrap().is_some() && address.config().get_ssl_mode() == SslMode::Require, "{far}");
        }
        for near in ["postgresql://dakar:x@localhost/s", "postgresql://dakar@/s?host=/run/postgresql&port=5433"] {
            assert!(parse(near).unwrap().tls().unwrap().is_none(), "{near}");
        }
        for plain in ["disable", "allow", "prefer"] {
            let refused = parse(&format!("postgresql://dakar:x@hub.example.org/sitroom?sslmode={plain}"));
            assert!(matches!(refused, Err(HubError::Plain { .. })), "{plain}");
        }
    }

    #[test]
    fn an_address_that_is_none_is_refused_and_its_password_is_shown_nowhere() {
        let bad = [
            "",
            "https://dakar:canary@hub.example.org",
            "host=localhost user=dakar password=canary",
            "postgresql://dakar:canary@/sitroom",
            "postgresql://hub.example.org/sitroom",
            "postgresql://dakar:canary@hub.example.org/s?hostaddr=10.0.0.1",
            "postgresql://dakar:canary@hub.example.org:canary/s",
            "postgresql://dakar:canary@hub.example.org/s?sslmode=canary",
            "postgresql://dakar:canary@one,two/s",
            "postgresql://dakar:x@canary@host/s",
        ];
        for text in bad {
            let refused = parse(text).err().map(|error| error.to_string()).unwrap();
            assert!(!refused.contains("canary"), "{refused}");
        }
    }

    #[test]
    fn a_name_and_a_password_are_put_into_an_address_in_whichever_letters() {
        for password in ["canary", "a@b:c/d?e#f", "50 % sûr", "%40"] {
            let text =
                HubAddress::compose(" postgresql://hub.example.org:5433/sitroom ", " dakar-1 ", password).unwrap();
            let address = parse(&text).unwrap();
            assert_eq!((address.place(), address.device()), ("hub.example.org:5433/sitroom", "dakar-1"));
            assert_eq!(address.config().get_password(), Some(password.as_bytes()));
        }
        let near = HubAddress::compose("postgresql:///sitroom?host=/run/postgresql", "dakar", "").unwrap();
        assert_eq!(near.as_str(), "postgresql://dakar@/sitroom?host=/run/postgresql");
        assert!(parse(&HubAddress::compose("postgresql://hub.example.org/sitroom", "", "canary").unwrap()).is_err());
        assert!(parse(&HubAddress::compose("hub.example.org", "dakar", "canary").unwrap()).is_err());
        let whole = HubAddress::compose("postgresql://dakar:canary@hub.example.org/sitroom", "dakar", "canary");
        let refused = whole.err().map(|error| error.to_string()).unwrap();
        assert!(refused.contains("fields of their own") && !refused.contains("canary"), "{refused}");
    }

    #[test]
    fn the_address_of_a_device_leads_to_the_same_hub() {
        for text in [
            "postgresql://postgres@/sitroom?host=/run/postgresql&port=5433",
            "postgresql://postgres:x@hub.example.org:5433/sitroom",
            "postgresql://postgres:x@[::1]:5433/sitroom",
        ] {
            let admin = parse(text).unwrap();
            let device = parse(&admin.of_device("dakar", "secret")).unwrap();
            assert_eq!((device.place(), device.asked.device.as_str()), (admin.place(), "dakar"));
        }
    }
}

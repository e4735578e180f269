//! Where a publisher answers: https anywhere, plain http on this machine alone.

use std::net::IpAddr;

use url::{Host, Url};

use super::NetFault;

/// The address under which a publisher's paths lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site(Url);

impl Site {
    /// Reads an address.
    ///
    /// # Errors
    /// When it is no address, carries a name or password, or is neither https nor http of this machine.
    pub fn parse(text: &str) -> Result<Self, NetFault> {
        // What stands before an @ may be a password, which no sentence shows.
        let shown = text.rsplit('@').next().unwrap_or_default();
        let refuse = || NetFault::Address { address: shown.chars().take(200).collect() };
        let mut url = Url::parse(text.trim()).map_err(|_| refuse())?;
        let plain = url.username().is_empty() && url.password().is_none() && url.host().is_some();
        if !plain || !is_allowed(&url) {
            return Err(refuse());
        }
        url.set_fragment(None);
        Ok(Self(url))
    }

    /// Returns the address of a path below it, with parameters.
    #[must_use]
    pub fn at(&self, path: &str, parameters: &[(&str, &str)]) -> Url {
        let mut url = self.0.clone();
        let below = url.path().trim_end_matches('/').to_owned();
        if !path.is_empty() {
            url.set_path(&format!("{below}/{path}"));
        }
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        url
    }

    /// Tells whether an address is of the same scheme, host and port.
    pub fn holds(&self, url: &Url) -> bool {
        self.0.origin() == url.origin()
    }

    /// Returns the address as it was given.
    pub fn url(&self) -> &Url {
        &self.0
    }
}

/// Tells whether an address may be asked at all.
pub(crate) fn is_allowed(url: &Url) -> bool {
    match url.scheme() {
        "https" => true,
        "http" => is_loopback(url),
        _ => false,
    }
}

/// Tells whether an address is of this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => is_loopback_ip(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_loopback_ip(IpAddr::V6(address)),
        None => false,
    }
}

fn is_loopback_ip(address: IpAddr) -> bool {
    // 0.0.0.0 and :: reach this machine too, and so does ::ffff:127.0.0.1.
    let address = address.to_canonical();
    address.is_loopback() || address.is_unspecified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for good in ["https://ucdpapi.pcr.uu.se/api", "http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9/x"]
        {
            assert!(Site::parse(good).is_ok(), "{good}");
        }
        let bad = [
            "http://example.org",
            "http://127.0.0.1.example.org",
            "ftp://example.org",
            "file:///etc/passwd",
            "https://user:word@example.org",
            "example.org",
            "",
        ];
        for bad in bad {
            let fault = Site::parse(bad).unwrap_err();
            assert!(matches!(fault, NetFault::Address { .. }) && !fault.to_string().contains("word"), "{fault}");
        }
    }

    #[test]
    fn a_path_and_its_parameters_lie_below_the_site() {
        let site = Site::parse("https://example.org/api/").unwrap();
        let url = site.at("gedevents/25.1", &[("page", "0"), ("q", "a b&c")]);
        assert_eq!(url.as_str(), "https://example.org/api/gedevents/25.1?page=0&q=a+b%26c");
        assert!(site.holds(&url) && !site.holds(&Url::parse("https://example.org:8443/api").unwrap()));
    }
}

//! Where a server may send on to: another path of its own, and nowhere else.
//!
//! A server that sends on within its own domain has moved; one that sends on elsewhere may be none at all, but a network that
//! wants a login first.

use std::net::IpAddr;

use url::Url;

use super::NetFault;

/// Returns the address that a `Location` names.
///
/// # Errors
/// When it is of another scheme, host or port.
pub(crate) fn follow(from: &Url, location: &str) -> Result<Url, NetFault> {
    let host = from.host_str().unwrap_or_default().to_owned();
    let shown = || location.chars().take(100).collect();
    let to = from.join(location).map_err(|_| NetFault::Redirect { host: host.clone(), to: shown() })?;
    if to.origin() == from.origin() && to.username().is_empty() && to.password().is_none() {
        return Ok(to);
    }
    // The path and the parameters of the address may be long, and may carry what is not to be shown.
    let named = to.origin().ascii_serialization();
    let is_web = matches!(to.scheme(), "http" | "https");
    Err(if is_web && domain(&host) != domain(to.host_str().unwrap_or_default()) {
        NetFault::Portal { host, to: named }
    } else {
        NetFault::Redirect { host, to: named }
    })
}

/// Returns the last two parts of a name, which servers of one publisher share; a number is whole.
fn domain(host: &str) -> &str {
    if host.parse::<IpAddr>().is_ok() {
        return host;
    }
    host.rmatch_indices('.').nth(1).map_or(host, |(at, _)| &host[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_server_is_followed() {
        let from = Url::parse("https://example.org/a/b?page=1").unwrap();
        assert_eq!(follow(&from, "/c").unwrap().as_str(), "https://example.org/c");
        for to in [
            "https://other.org/",
            "http://example.org/c",
            "https://127.0.0.1/",
            "//localhost/x",
            "file:///etc",
            "https://example.org:8443/",
        ] {
            let Err(NetFault::Redirect { to: named, .. } | NetFault::Portal { to: named, .. }) = follow(&from, to)
            else {
                unreachable!("{to} was followed")
            };
            assert!(!named.is_empty());
        }
    }

    #[test]
    fn another_server_altogether_may_be_a_network_that_wants_a_login() {
        let from = Url::parse("https://api.example.org/a").unwrap();
        for (to, is_portal) in [
            ("https://login.hotel.example/", true),
            ("http://10.0.0.1/login", true),
            ("https://www.example.org/a", false),
            ("http://api.example.org/a", false),
        ] {
            let fault = follow(&from, to).unwrap_err();
            assert_eq!((matches!(fault, NetFault::Portal { .. }), fault.passes()), (is_portal, is_portal), "{to}");
        }
    }
}

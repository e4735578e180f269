//! Where a server may send on to: another path of its own, and nowhere else.

use url::Url;

use super::NetFault;

/// Returns the address that a `Location` names.
///
/// # Errors
/// When it is of another scheme, host or port.
pub(crate) fn follow(from: &Url, location: &str) -> Result<Url, NetFault> {
    let host = from.host_str().unwrap_or_default().to_owned();
    let refuse = |to: String| NetFault::Redirect { host: host.clone(), to };
    let to = from.join(location).map_err(|_| refuse(location.chars().take(100).collect()))?;
    if to.origin() == from.origin() && to.username().is_empty() && to.password().is_none() {
        return Ok(to);
    }
    // The path and the parameters of the address may be long, and may carry what is not to be shown.
    Err(refuse(to.origin().ascii_serialization()))
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
            let Err(NetFault::Redirect { to: named, .. }) = follow(&from, to) else {
                unreachable!("{to} was followed")
            };
            assert!(!named.is_empty());
        }
    }
}

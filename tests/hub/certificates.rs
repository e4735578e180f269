//! TLS to a hub: the office's own authority is trusted where it is named, and nothing else is.

use std::fs;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};

use crate::office::{admit, refused, tool};
use crate::postgres::Server;
use crate::program::Program;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut asked = CertificateParams::new(Vec::<String>::new()).unwrap();
    asked.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(asked, KeyPair::generate().unwrap()).unwrap()
}

/// Writes a certificate for a name, and returns the settings by which a server shows it.
fn certificate(server: &Server, by: &Authority, file: &str, name: &str, last_year: i32) -> Vec<String> {
    let key = KeyPair::generate().unwrap();
    let mut asked = CertificateParams::new([name.to_owned()]).unwrap();
    asked.not_after = date_time_ymd(last_year, 12, 31);
    let certificate = asked.signed_by(&key, by).unwrap();
    let certificate = server.write(&format!("{file}.pem"), &certificate.pem());
    let key = server.write(&format!("{file}.key"), &key.serialize_pem());
    vec![
        "ssl=on".to_owned(),
        format!("ssl_cert_file={}", certificate.display()),
        format!("ssl_key_file={}", key.display()),
    ]
}

fn settings(of: &[String]) -> Vec<&str> {
    of.iter().map(String::as_str).collect()
}

#[test]
fn only_a_certificate_of_the_office_for_the_right_name_and_time_is_accepted() {
    let mut server = Server::start(&[]);
    let (own, stranger) = (authority(), authority());
    let own_file = server.write("own.pem", &own.pem()).display().to_string();
    let stranger_file = server.write("stranger.pem", &stranger.pem()).display().to_string();
    let good = certificate(&server, &own, "good", "localhost", 2999);
    let wrong_name = certificate(&server, &own, "name", "hub.example.org", 2999);
    let over = certificate(&server, &own, "over", "localhost", 2020);
    server.restart(&[settings(&good), vec!["log_connections=on"]].concat());
    let url = format!("{}?sslmode=verify-full", server.url().replace("127.0.0.1", "localhost"));
    assert_eq!(tool(&["hub", "init", "--url", &url, "--ca", &own_file])["is_new"], true);
    let device = admit(&server, "dakar", "unclassified").replace("127.0.0.1", "localhost");
    let device = format!("{device}?sslmode=verify-full");
    let desk = Program::new();
    let denied = |url: &str, authority: Option<&str>| {
        let mut call = vec!["hub", "push", "--url", url];
        call.extend(authority.iter().flat_map(|file| ["--ca", file]));
        let sentence = refused(&desk, &call);
        assert!(sentence.contains("did not prove who it is"), "{sentence}");
        sentence
    };
    denied(&device, None);
    denied(&device, Some(&stranger_file));
    denied(&device.replace("localhost", "127.0.0.1"), Some(&own_file));
    desk.ask(&["hub", "push", "--url", &device, "--ca", &own_file]);
    assert_eq!(desk.ask(&["hub", "push"])["pushed"], 0, "the authority is kept with the address");
    let log = fs::read_to_string(server.file("log")).unwrap();
    let let_in: Vec<&str> = log.lines().filter(|line| line.contains("authorized: user=dakar")).collect();
    assert!(!let_in.is_empty() && let_in.iter().all(|line| line.contains("SSL enabled")), "{log}");
    server.restart(&settings(&wrong_name));
    denied(&device, Some(&own_file));
    server.restart(&settings(&over));
    let sentence = denied(&device, Some(&own_file));
    assert!(sentence.contains("xpired"), "{sentence}");
    // A server that speaks no TLS is not talked to in the clear instead.
    server.restart(&["ssl=off"]);
    let sentence = refused(&desk, &["hub", "push", "--url", &device, "--ca", &own_file]);
    assert!(sentence.contains("offers no TLS") && !sentence.contains("--ca"), "{sentence}");
}

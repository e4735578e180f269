//! UCDP as it answers: releases in pages, a token in a header, and 404 for what is not published yet.

use sitroom_sources::connect::Plan;
use sitroom_sources::connect::ucdp::Ucdp;
use sitroom_sources::net::{Secret, Site};

use crate::{Asked, Fault, Reply, Server};

const ROWS: u32 = 7;

/// Pages of the releases that there are.
fn pages(path: &str) -> u32 {
    match path {
        "/gedevents/25.1" => 4,
        "/gedevents/25.0.1" => 2,
        "/gedevents/26.0.1" => 1,
        _ => 0,
    }
}

fn answer(asked: &Asked, address: &str) -> Reply {
    if asked.header("x-ucdp-access-token") != "canary-token" {
        return Reply::status(401);
    }
    let pages = pages(&asked.path);
    if pages == 0 {
        return Reply::status(404);
    }
    let page: u32 = asked.parameter("page").parse().unwrap();
    let base: u32 = asked.path.bytes().map(u32::from).sum::<u32>() * 1000;
    let rows: Vec<String> = (page * ROWS..(page + 1) * ROWS).map(|row| row_of(base + row)).collect();
    let stated = pages + u32::from(asked.more_pages);
    let previous = if page > 0 { format!("http://{address}{}?page={}", asked.path, page - 1) } else { String::new() };
    let next =
        if page + 1 < stated { format!("http://{address}{}?page={}", asked.path, page + 1) } else { String::new() };
    Reply::json(format!(
        r#"{{"TotalCount":{},"TotalPages":{stated},"PreviousPageUrl":"{previous}","NextPageUrl":"{next}","Result":[{}]}}"#,
        pages * ROWS,
        rows.join(",")
    ))
}

fn row_of(id: u32) -> String {
    let best = id % 11;
    format!(
        r#"{{"id":{id},"year":2024,"active_year":true,"type_of_violence":1,"side_a":"Government of Mali","side_b":"JNIM",
        "where_prec":1,"latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_prec":1,
        "date_start":"2024-05-13T00:00:00","date_end":"2024-05-13T00:00:00","best":{best},"high":{best},"low":{best}}}"#
    )
}

pub(crate) fn start(faults: &[Fault]) -> Server {
    Server::start(|asked| answer(asked, asked.header("host")), faults)
}

pub(crate) fn connector(server: &Server) -> Ucdp {
    Ucdp::new(Site::parse(&server.address).unwrap(), Secret::new("canary-token"))
}

pub(crate) fn plan() -> Plan {
    Plan::new("2026-02-10".parse().unwrap())
}

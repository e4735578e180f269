//! ACLED as it answers: tokens for an account, pages by number, and what was deleted.

use sitroom_sources::connect::Plan;
use sitroom_sources::connect::acled::{Access, Acled};
use sitroom_sources::net::{Secret, Site};

use crate::{Asked, Fault, Reply, Server};

pub(crate) const ROWS: usize = 38;
const LIMIT: usize = 7;
/// When some rows were deleted: after the newest of them was stamped.
const DELETED: usize = 1_700_370_100;

fn answer(asked: &Asked) -> Reply {
    if asked.path == "/oauth/token" {
        let known = ["password=canary-password", "refresh_token=canary-refresh"];
        return if known.iter().any(|known| asked.body.contains(known)) {
            Reply::json(
                r#"{"token_type":"Bearer","expires_in":86400,"access_token":"canary-access","refresh_token":"canary-refresh"}"#,
            )
        } else {
            Reply { status: 400, ..Reply::json(r#"{"error":"invalid_grant"}"#) }
        };
    }
    if asked.header("authorization") != "Bearer canary-access" {
        return Reply::status(401);
    }
    let from = asked.parameter("timestamp").parse::<usize>().unwrap_or(0);
    let all: Vec<String> = match asked.path.as_str() {
        "/api/acled/read" => (0..ROWS).filter(|row| stamp(*row) >= from).map(row_of).collect(),
        "/api/deleted/read" if asked.parameter("deleted_timestamp").parse::<usize>().unwrap_or(0) > DELETED => {
            Vec::new()
        }
        "/api/deleted/read" => {
            let row = |row| format!(r#"{{"event_id_cnty":"MLI{}","deleted_timestamp":{DELETED}}}"#, row * 5);
            (0..3).map(row).collect()
        }
        _ => return Reply::status(404),
    };
    let limit: usize = asked.parameter("limit").parse().unwrap();
    let page: usize = asked.parameter("page").parse().unwrap();
    let rows: Vec<String> = all.into_iter().skip((page - 1) * limit).take(limit).collect();
    Reply::json(format!(r#"{{"status":200,"success":true,"count":{},"data":[{}]}}"#, rows.len(), rows.join(",")))
}

fn stamp(row: usize) -> usize {
    1_700_000_000 + row * 10_000
}

fn row_of(row: usize) -> String {
    format!(
        r#"{{"event_id_cnty":"MLI{row}","event_date":"2024-05-13","year":"2024","time_precision":"1",
        "event_type":"Battles","actor1":"JNIM","inter1":"2","actor2":"Military Forces of Mali","inter2":"1","iso":"466",
        "country":"Mali","admin1":"Mopti","location":"Bandiagara","latitude":"14.35","longitude":"-3.61",
        "geo_precision":"1","source":"RFI","notes":"Words.","fatalities":"{}","timestamp":"{}"}}"#,
        row % 9,
        stamp(row)
    )
}

pub(crate) fn start(faults: &[Fault]) -> Server {
    Server::start(answer, faults)
}

pub(crate) fn connector(server: &Server) -> Acled {
    let access = Access::new("officer@example.org", Secret::new("canary-password"), None);
    Acled::new(Site::parse(&server.address).unwrap(), access).in_pages_of(LIMIT as u32)
}

pub(crate) fn plan() -> Plan {
    Plan::new("2026-02-10".parse().unwrap())
}

//! What a hub is made of: nothing that would hinder spreading it over several machines, and nothing twice.

use crate::office::{hub, tool};
use crate::postgres::Server;

fn nothing(server: &Server, what: &str, sql: &str) {
    let found = server.ask(&server.url(), sql);
    assert!(found.is_empty(), "{what}: {found:?}");
}

#[test]
fn a_hub_is_made_once_and_can_be_distributed_by_its_subregion() {
    let server = hub();
    let before = server.ask(&server.url(), "SELECT id, made_at FROM sitroom_hub.hub");
    assert_eq!(tool(&["hub", "init", "--url", &server.url()])["is_new"], false);
    assert_eq!(server.ask(&server.url(), "SELECT id, made_at FROM sitroom_hub.hub"), before);

    let distributed = "('operation', 'run', 'event', 'push')";
    nothing(
        &server,
        "unique keys without the subregion",
        &format!(
            "SELECT class.relname, index.indexrelid::regclass FROM pg_index AS index JOIN pg_class AS class ON class.oid = index.indrelid
             JOIN pg_namespace AS space ON space.oid = class.relnamespace
             WHERE space.nspname = 'sitroom_hub' AND class.relname IN {distributed} AND index.indisunique AND NOT EXISTS (
                SELECT 1 FROM pg_attribute AS column_ WHERE column_.attrelid = class.oid AND column_.attname = 'subregion'
                    AND column_.attnum = ANY (index.indkey::smallint[]))"
        ),
    );
    nothing(
        &server,
        "tables without a subregion or a primary key",
        &format!(
            "SELECT name FROM unnest(ARRAY{}) AS name WHERE NOT EXISTS (
                SELECT 1 FROM pg_attribute WHERE attrelid = ('sitroom_hub.' || name)::regclass AND attname = 'subregion' AND attnotnull)
             OR NOT EXISTS (SELECT 1 FROM pg_index WHERE indrelid = ('sitroom_hub.' || name)::regclass AND indisprimary)",
            distributed.replace('(', "[").replace(')', "]")
        ),
    );
    nothing(
        &server,
        "sequences",
        "SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace IN ('sitroom_hub'::regnamespace, 'sitroom'::regnamespace)",
    );
    nothing(
        &server,
        "identities",
        "SELECT attrelid::regclass FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'sitroom_hub'::regnamespace AND attidentity <> ''",
    );
    nothing(
        &server,
        "foreign keys and exclusions",
        "SELECT conname FROM pg_constraint WHERE connamespace = 'sitroom_hub'::regnamespace AND contype IN ('f', 'x', 't')",
    );
    nothing(
        &server,
        "triggers",
        "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE relnamespace = 'sitroom_hub'::regnamespace",
    );
    nothing(
        &server,
        "policies that ask a table",
        "SELECT policyname FROM pg_policies WHERE schemaname = 'sitroom_hub' AND coalesce(qual, '') || coalesce(with_check, '') ~* '\\mselect\\M'",
    );
    nothing(
        &server,
        "tables without forced policies",
        "SELECT relname FROM pg_class WHERE relnamespace = 'sitroom_hub'::regnamespace AND relkind = 'r' AND relname <> 'hub' AND NOT (relrowsecurity AND relforcerowsecurity)",
    );
    nothing(
        &server,
        "views with the rights of their owner",
        "SELECT relname FROM pg_class WHERE relnamespace = 'sitroom'::regnamespace AND relkind = 'v' AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)",
    );
    let views = server.ask(
        &server.url(),
        "SELECT relname FROM pg_class WHERE relnamespace = 'sitroom'::regnamespace AND relkind = 'v' ORDER BY relname",
    );
    assert_eq!(views, ["events", "fields", "history", "records"]);
    // What maps look for: a column of points with its kind and its reference system.
    let points = server.ask(
        &server.url(),
        "SELECT f_table_name, type, srid FROM geometry_columns WHERE f_table_schema = 'sitroom' ORDER BY 1",
    );
    assert_eq!(points, ["events|POINT|4326", "records|POINT|4326"]);
}

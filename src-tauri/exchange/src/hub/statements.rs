//! The SQL that a desktop says to a hub, in one place; the tables and views are in the `.sql` files beside it.
//!
//! Devices write by `INSERT … SELECT FROM unnest`, thousands of rows at a time: `COPY` is refused by the server where policies say
//! who may see which row. Each of these returns something: where the tables are spread over several machines (Citus), one that returns
//! nothing would go to them by `COPY`.

pub(super) const SCHEMA: &str = include_str!("schema.sql");
pub(super) const VIEWS: &str = include_str!("views.sql");
pub(super) const ACCESS: &str = include_str!("access.sql");

/// What a server is: its version, whether it has or could have PostGIS, whether it holds a hub, and who asks.
pub(super) const LOOK: &str =
    "SELECT current_setting('server_version_num')::integer, current_setting('server_version'),
    EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'postgis'),
    EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'),
    EXISTS (SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE relname = 'hub' AND nspname = 'sitroom_hub'),
    current_user::text, current_database()::text";
pub(super) const HUB: &str = "SELECT id, schema FROM sitroom_hub.hub";
/// Lets nothing hang for hours where a connection broke unseen: neither this one at the server nor others behind it.
pub(super) const PATIENT: &str = "SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '30s';
    SET tcp_user_timeout = '60s'; SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3";
/// Up to which marking the one who asks sees, whether it may push, and the latest moment of an import that is taken.
pub(super) const RIGHTS: &str = "SELECT
    CASE WHEN pg_has_role(current_user, 'sitroom_strictly_confidential', 'MEMBER') THEN 2
         WHEN pg_has_role(current_user, 'sitroom_confidential', 'MEMBER') THEN 1
         WHEN pg_has_role(current_user, 'sitroom_unclassified', 'MEMBER') THEN 0 ELSE -1 END,
    EXISTS (SELECT 1 FROM pg_auth_members JOIN pg_roles ON pg_roles.oid = roleid
        WHERE rolname = 'sitroom_device' AND member = current_user::regrole),
    to_char((now() + interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

pub(super) const ONE_AT_A_TIME: &str = "SELECT pg_advisory_xact_lock(5471103)";
pub(super) const NEED_POSTGIS: &str = "CREATE EXTENSION IF NOT EXISTS postgis";
pub(super) const PUT_HUB: &str = "INSERT INTO sitroom_hub.hub (id, schema) VALUES ($1, $2)";
/// Whether the role of a name is of hubs: one that is or was let in; and another database that it was let into by its name.
pub(super) const FIND_ROLE: &str =
    "SELECT EXISTS (SELECT 1 FROM pg_auth_members AS of JOIN pg_roles AS role ON role.oid = of.roleid
        WHERE of.member = found.oid AND role.rolname LIKE 'sitroom\\_%'),
        (SELECT min(other.datname::text) FROM pg_database AS other CROSS JOIN LATERAL aclexplode(other.datacl) AS let
            WHERE other.datname <> current_database() AND let.grantee = found.oid AND let.privilege_type = 'CONNECT')
    FROM pg_roles AS found WHERE rolname = $1";
/// The roles that were admitted: name, highest marking, whether it may push.
pub(super) const LIST_ROLES: &str = "SELECT found.rolname::text,
    max(CASE role.rolname WHEN 'sitroom_strictly_confidential' THEN 2 WHEN 'sitroom_confidential' THEN 1 ELSE 0 END),
    bool_or(role.rolname = 'sitroom_device')
    FROM pg_roles AS found JOIN pg_auth_members AS of ON of.member = found.oid JOIN pg_roles AS role ON role.oid = of.roleid
    WHERE role.rolname IN ('sitroom_unclassified', 'sitroom_confidential', 'sitroom_strictly_confidential', 'sitroom_device')
        AND found.rolcanlogin AND has_database_privilege(found.oid, current_database(), 'CONNECT')
    GROUP BY found.rolname ORDER BY found.rolname";
/// Ends the connections of a role.
pub(super) const SEND_AWAY: &str = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1";

/// Returns what makes a role that may log in. The name was looked at before, and the password is not the password but what the server
/// compares it with.
pub(super) fn new_role(name: &str, verifier: &str) -> String {
    format!(
        "CREATE ROLE \"{name}\" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS INHERIT PASSWORD '{verifier}'"
    )
}

/// Returns what gives a role another password, and lets it log in where it was dismissed.
pub(super) fn let_in_again(name: &str, verifier: &str) -> String {
    format!("ALTER ROLE \"{name}\" LOGIN PASSWORD '{verifier}'")
}

/// Returns what lets a role into a database with the rights of other roles, and takes those of the others away.
pub(super) fn grant_role(name: &str, database: &str, given: &[&str], taken: &[&str]) -> String {
    let given = each(given, |role| format!("GRANT {role} TO \"{name}\";"));
    format!("GRANT CONNECT ON DATABASE {} TO \"{name}\";{given}{}", quoted(database), revoke(name, taken))
}

/// Returns what keeps a role out from now on. Its name stays taken, because what it pushed stays under it.
pub(super) fn dismiss_role(name: &str, database: &str, mark: &str, taken: &[&str]) -> String {
    let out =
        format!("ALTER ROLE \"{name}\" NOLOGIN; REVOKE CONNECT ON DATABASE {} FROM \"{name}\";", quoted(database));
    format!("{out}GRANT {mark} TO \"{name}\";{}", revoke(name, taken))
}

fn revoke(name: &str, roles: &[&str]) -> String {
    each(roles, |role| format!("REVOKE {role} FROM \"{name}\";"))
}

fn each(roles: &[&str], statement: impl Fn(&str) -> String) -> String {
    roles.iter().map(|role| statement(role)).collect::<Vec<_>>().concat()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(super) const REACHES: &str =
    "SELECT subregion, device, what, run, max(last)::bigint, ceiling::integer FROM sitroom_hub.push
    GROUP BY subregion, device, what, run, ceiling ORDER BY device, run, subregion, what, ceiling";
pub(super) const PUT_PUSH: &str = "INSERT INTO sitroom_hub.push (subregion, device, what, run, ceiling, last, rows)
    SELECT subregion, $1, $2, run, ceiling, last, rows FROM unnest($3::text[], $4::bigint[], $5::smallint[], $6::bigint[], $7::bigint[])
        AS given (subregion, run, ceiling, last, rows)
    RETURNING last";
pub(super) const COUNTS: &str =
    "SELECT (SELECT count(*) FROM sitroom_hub.operation), (SELECT count(*) FROM sitroom_hub.event)";

pub(super) const LAST_OPERATION: &str =
    "SELECT coalesce(max(number), 0) FROM sitroom_hub.operation WHERE subregion = $1 AND device = $2 AND ceiling = $3";
/// Operations of some numbers, whole: one of somebody else is only known once it was seen that the number is that of what it says.
pub(super) const KNOWN_OPERATIONS: &str =
    "SELECT number, id, record, noun, millis, tick, who, reason, ceiling, body::text, device = current_user
    FROM sitroom_hub.operation WHERE id = ANY ($1::bytea[])";
pub(super) const PUT_OPERATIONS: &str = "INSERT INTO sitroom_hub.operation
    (subregion, device, number, id, record, noun, millis, tick, who, reason, ceiling, body)
    SELECT subregion, $1, number, id, record, noun, millis, tick, who, reason, ceiling, body::json
    FROM unnest($2::text[], $3::bigint[], $4::bytea[], $5::bytea[], $6::text[], $7::bigint[], $8::bigint[], $9::text[], $10::text[],
            $11::smallint[], $12::text[])
        AS given (subregion, number, id, record, noun, millis, tick, who, reason, ceiling, body)
    RETURNING number";
pub(super) const LIST_OPERATIONS: &str =
    "SELECT number, id, record, noun, millis, tick, who, reason, ceiling, body::text
    FROM sitroom_hub.operation WHERE subregion = $1 AND device = $2 AND ceiling = $3 AND number > $4 ORDER BY number LIMIT $5";

pub(super) const LAST_EVENT: &str =
    "SELECT coalesce(max(number), 0) FROM sitroom_hub.event WHERE subregion = $1 AND device = $2";
/// The latest version that each subregion has of events.
pub(super) const KNOWN_EVENTS: &str =
    "SELECT DISTINCT ON (subregion, key) subregion, key, version, state, imported_at, device = current_user
    FROM sitroom_hub.event WHERE publisher = $1 AND key = ANY ($2::text[])
    ORDER BY subregion, key, imported_at DESC, version DESC, device DESC, number DESC";
pub(super) const PUT_RUN: &str = "INSERT INTO sitroom_hub.run
    (subregion, device, number, publisher, file_name, file_hash, file_bytes, licence, imported_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
pub(super) const GET_RUN: &str = "SELECT publisher, file_name, file_hash, file_bytes, licence, imported_at
    FROM sitroom_hub.run WHERE subregion = $1 AND device = $2 AND number = $3";
pub(super) const PUT_EVENTS: &str = "INSERT INTO sitroom_hub.event
    (subregion, device, number, run, publisher, key, version, state, imported_at, line, notes, first_day, last_day, kind, country,
     place, side_a, side_b, conflict, best, low, high, civilians, date_precision, location_precision, longitude, latitude, point, row)
    SELECT subregion, $1, number, run, publisher, key, version, state, imported_at, line, notes, date '1970-01-01' + first_day,
        date '1970-01-01' + last_day, kind, country, place, side_a, side_b, conflict, best, low, high, civilians, date_precision,
        location_precision, longitude, latitude,
        CASE WHEN is_point THEN ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) END, row::json
    FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::bytea[], $8::smallint[], $9::text[],
            $10::bigint[], $11::bigint[], $12::integer[], $13::integer[], $14::text[], $15::text[], $16::text[], $17::text[],
            $18::text[], $19::text[], $20::bigint[], $21::bigint[], $22::bigint[], $23::bigint[], $24::smallint[], $25::smallint[],
            $26::float8[], $27::float8[], $28::boolean[], $29::text[])
        AS given (subregion, number, run, publisher, key, version, state, imported_at, line, notes, first_day, last_day, kind,
            country, place, side_a, side_b, conflict, best, low, high, civilians, date_precision, location_precision, longitude,
            latitude, is_point, row)
    RETURNING number";
pub(super) const LIST_EVENTS: &str = "SELECT number, key, version, state, line, notes, row::text FROM sitroom_hub.event
    WHERE subregion = $1 AND device = $2 AND run = $3 AND number > $4 AND number <= $5 ORDER BY number LIMIT $6";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_by_the_thousand_returns_something() {
        for written in [PUT_PUSH, PUT_OPERATIONS, PUT_EVENTS] {
            assert!(written.starts_with("INSERT") && written.contains("FROM unnest"), "{written}");
            assert!(written.contains("RETURNING"), "{written}");
        }
    }

    #[test]
    fn a_role_that_is_there_gets_a_password_and_no_other_trait() {
        assert_eq!(let_in_again("dakar", "x"), "ALTER ROLE \"dakar\" LOGIN PASSWORD 'x'");
    }
}

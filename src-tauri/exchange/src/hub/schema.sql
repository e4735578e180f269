-- The tables of a hub. Rows are only ever added; who may see which is said by the roles and policies below. What the views and the
-- desks could not read is refused here, for one row that cannot be read would close a view to everybody.
--
-- Nothing here hinders a hub that is spread over several machines by its subregion (Citus): every key holds the subregion, numbers
-- come from the devices and not from sequences, no key points from one table to another, no trigger, and no policy asks a table.
CREATE SCHEMA sitroom_hub;

-- What the hub is, one row.
CREATE TABLE sitroom_hub.hub (
    id text PRIMARY KEY,
    schema integer NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);

-- What somebody changed in a record.
CREATE TABLE sitroom_hub.operation (
    -- Where the record belongs: the subregion of its countries when the device pushed it, “all” where there is none or more than one.
    subregion text NOT NULL,
    device text NOT NULL,
    -- 1 and more for each device in each subregion and marking, in the order in which they became visible: whoever may not see a
    -- marking sees no gap where its operations are.
    number bigint NOT NULL CHECK (number > 0),
    -- The hash of what it says, and the record.
    id bytea NOT NULL CHECK (octet_length(id) = 16),
    record bytea NOT NULL CHECK (octet_length(record) = 16),
    noun text NOT NULL,
    -- The hybrid clock.
    millis bigint NOT NULL CHECK (millis BETWEEN 0 AND 253402300799999),
    tick bigint NOT NULL CHECK (tick BETWEEN 0 AND 4294967295),
    who text NOT NULL,
    reason text NOT NULL,
    -- 0 unclassified, 1 confidential, 2 strictly confidential.
    ceiling smallint NOT NULL CHECK (ceiling BETWEEN 0 AND 2),
    -- Fields, marking and life that it changed, and the operations that it was made over. Kept letter by letter, since the hash is of it.
    body json NOT NULL CHECK ((jsonb_typeof(body::jsonb -> 'fields') = 'object' AND jsonb_typeof(body::jsonb -> 'over') = 'array') IS TRUE),
    PRIMARY KEY (subregion, device, ceiling, number)
);
CREATE INDEX operation_id ON sitroom_hub.operation (id);
CREATE INDEX operation_record ON sitroom_hub.operation (record);

-- The files and answers that events came from, as the office that imported them noted it; once for each subregion that has some of it.
CREATE TABLE sitroom_hub.run (
    subregion text NOT NULL,
    device text NOT NULL,
    -- Not the number that the device has for it, which another profile under the same name may have for another run, but a hash.
    number bigint NOT NULL,
    publisher text NOT NULL,
    file_name text NOT NULL,
    file_hash text NOT NULL,
    file_bytes bigint NOT NULL,
    licence text NOT NULL,
    imported_at text COLLATE "C" NOT NULL CHECK (imported_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$'),
    PRIMARY KEY (subregion, device, number)
);

-- Versions of events. Of several of one event the one that was imported latest counts.
CREATE TABLE sitroom_hub.event (
    subregion text NOT NULL,
    device text NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    run bigint NOT NULL,
    publisher text NOT NULL,
    key text NOT NULL,
    -- The hash of the row; of what was taken back, of the key.
    version bytea NOT NULL CHECK (octet_length(version) = 16),
    -- 0 told, 1 taken back by its publisher, 2 told of another subregion from now on.
    state smallint NOT NULL CHECK (state BETWEEN 0 AND 2),
    imported_at text COLLATE "C" NOT NULL CHECK (imported_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$'),
    line bigint NOT NULL,
    notes bigint NOT NULL,
    first_day date NOT NULL CHECK (first_day BETWEEN '0001-01-01' AND '9999-12-31'),
    last_day date NOT NULL CHECK (last_day BETWEEN '0001-01-01' AND '9999-12-31'),
    kind text NOT NULL,
    country text NOT NULL,
    place text NOT NULL,
    side_a text NOT NULL,
    side_b text NOT NULL,
    conflict text NOT NULL,
    best bigint,
    low bigint,
    high bigint,
    civilians bigint,
    date_precision smallint NOT NULL,
    location_precision smallint NOT NULL,
    longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    -- Only where the place is known well enough to be drawn as a point.
    point geometry(Point, 4326),
    -- The row under its official names.
    row json NOT NULL CHECK ((json_typeof(row) = 'object') IS TRUE),
    PRIMARY KEY (subregion, device, number)
);
CREATE INDEX event_run ON sitroom_hub.event (subregion, device, run, number);
CREATE INDEX event_version ON sitroom_hub.event (publisher, key, imported_at, version);
CREATE INDEX event_point ON sitroom_hub.event USING gist (point);
CREATE INDEX event_day ON sitroom_hub.event (first_day);

-- How far each device has pushed: a row for each push, subregion, run and marking.
CREATE TABLE sitroom_hub.push (
    subregion text NOT NULL,
    device text NOT NULL,
    what text NOT NULL CHECK (what IN ('operation', 'event')),
    -- Of events; 0 of operations.
    run bigint NOT NULL,
    ceiling smallint NOT NULL CHECK (ceiling BETWEEN 0 AND 2),
    last bigint NOT NULL,
    rows bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subregion, device, what, run, ceiling, last)
);

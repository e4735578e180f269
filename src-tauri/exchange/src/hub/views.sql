-- What QGIS and Power BI read. Every view looks with the rights of the one who asks, so that the markings hold here too.
CREATE SCHEMA sitroom;

-- Events as they stand now, one row each.
CREATE VIEW sitroom.events WITH (security_invoker = true) AS
SELECT e.publisher || ':' || e.key AS event, e.publisher, e.key, e.first_day, e.last_day, e.kind, e.country, e.subregion, e.place,
    e.side_a, e.side_b, e.conflict, e.best, e.low, e.high, e.civilians, e.date_precision, e.location_precision,
    e.longitude, e.latitude, e.point, run.licence, run.file_name, e.imported_at
FROM sitroom_hub.event AS e
JOIN sitroom_hub.run AS run ON run.subregion = e.subregion AND run.device = e.device AND run.number = e.run
WHERE e.state = 0 AND NOT EXISTS (
    SELECT 1 FROM sitroom_hub.event AS later
    WHERE later.subregion = e.subregion AND later.publisher = e.publisher AND later.key = e.key
      AND (later.imported_at, later.version, later.device, later.number) > (e.imported_at, e.version, e.device, e.number));

-- What records say, field by field: of each field the latest of what was said of it and nothing else was said over.
CREATE VIEW sitroom.fields WITH (security_invoker = true) AS
WITH o AS MATERIALIZED (
    SELECT record, noun, id, millis, tick, who, body::jsonb AS body FROM sitroom_hub.operation
), part AS (
    SELECT o.*, name AS field, o.body -> 'fields' -> name AS value FROM o CROSS JOIN LATERAL jsonb_object_keys(o.body -> 'fields') AS name
), covered AS (
    SELECT DISTINCT part.record, part.field, over AS id
    FROM part CROSS JOIN LATERAL jsonb_array_elements_text(part.body -> 'over') AS over
), said AS (
    SELECT DISTINCT ON (part.record, part.field) part.* FROM part
    WHERE NOT EXISTS (SELECT 1 FROM covered
        WHERE covered.record = part.record AND covered.field = part.field AND covered.id = encode(part.id, 'hex'))
    -- Of what makes a record the moment does not decide: several offices may know several.
    ORDER BY part.record, part.field, (part.body -> 'over' <> '[]') DESC,
        CASE WHEN part.body -> 'over' <> '[]' THEN part.millis END DESC, CASE WHEN part.body -> 'over' <> '[]' THEN part.tick END DESC,
        part.id DESC
)
SELECT encode(record, 'hex') AS record, noun, field, value #>> '{}' AS value, value AS json,
    to_timestamp(millis / 1000.0) AS said_at, who AS said_by
FROM said WHERE jsonb_typeof(value) <> 'null';

-- Records as they stand now, one row each; deleted ones too, so that what points to them has a name.
CREATE VIEW sitroom.records WITH (security_invoker = true) AS
WITH o AS MATERIALIZED (
    SELECT record, noun, id, millis, tick, who, ceiling, body::jsonb AS body FROM sitroom_hub.operation
), part AS (
    -- What each operation speaks of: a field, the marking, or whether the record is there.
    SELECT o.*, 'field ' || name AS part FROM o CROSS JOIN LATERAL jsonb_object_keys(o.body -> 'fields') AS name
    UNION ALL
    SELECT o.*, 'marking' FROM o WHERE body ->> 'marking' IS NOT NULL
    UNION ALL
    SELECT o.*, 'life' FROM o WHERE body ->> 'life' IS NOT NULL
), covered AS (
    SELECT DISTINCT part.record, part.part, over AS id
    FROM part CROSS JOIN LATERAL jsonb_array_elements_text(part.body -> 'over') AS over
), head AS (
    -- No other operation on the same part was made over it. Of what makes a record the moment does not decide which is the later:
    -- several offices may know several.
    SELECT part.record, part.part, encode(part.id, 'hex') AS id, part.ceiling, part.body,
        CASE WHEN part.body -> 'over' = '[]' THEN 0 ELSE part.millis END AS millis,
        CASE WHEN part.body -> 'over' = '[]' THEN 0 ELSE part.tick END AS tick
    FROM part WHERE NOT EXISTS (SELECT 1 FROM covered
        WHERE covered.record = part.record AND covered.part = part.part AND covered.id = encode(part.id, 'hex'))
), gone AS (
    SELECT record, id, body FROM head WHERE part = 'life' AND body ->> 'life' = 'false'
), known AS (
    SELECT record, id FROM gone UNION
    SELECT gone.record, over FROM gone CROSS JOIN LATERAL jsonb_array_elements_text(gone.body -> 'over') AS over
), kept AS (
    -- Somebody who did not know of the deletion says that it is there, or went on with it.
    SELECT record FROM head WHERE part = 'life' AND body ->> 'life' = 'true' UNION
    SELECT head.record FROM head WHERE head.part <> 'life'
      AND NOT EXISTS (SELECT 1 FROM known WHERE known.record = head.record AND known.id = head.id)
), latest AS (
    SELECT DISTINCT ON (record) record, noun, millis, who FROM o ORDER BY record, millis DESC, tick DESC, id DESC
), told AS (
    SELECT record, substr(part, 7) AS field, body -> 'fields' -> substr(part, 7) AS value, ceiling, millis, tick, id
    FROM head WHERE part LIKE 'field %'
), said AS (
    SELECT DISTINCT ON (record, field) record, field, value FROM told ORDER BY record, field, millis DESC, tick DESC, id DESC
), fields AS (
    SELECT record, jsonb_object_agg(field, value) AS fields FROM said WHERE jsonb_typeof(value) <> 'null' GROUP BY record
), written AS (
    -- The highest marking under which something was written that stands, but for fields that are marked so by themselves; what says
    -- how a field is marked is marked so too.
    SELECT told.record, max(told.ceiling) AS marking FROM told JOIN fields ON fields.record = told.record
    WHERE jsonb_typeof(told.value) <> 'null' AND told.ceiling > CASE
        fields.fields ->> (CASE WHEN told.field LIKE 'marking.%' THEN told.field ELSE 'marking.' || told.field END)
        WHEN 'unclassified' THEN 0 WHEN 'confidential' THEN 1 WHEN 'strictly_confidential' THEN 2 ELSE -1 END
    GROUP BY told.record
), marking AS (
    SELECT record, max(CASE body ->> 'marking' WHEN 'unclassified' THEN 0 WHEN 'confidential' THEN 1 ELSE 2 END) AS marking
    FROM head WHERE part = 'marking' GROUP BY record
)
SELECT encode(latest.record, 'hex') AS record, latest.noun,
    coalesce(fields.fields ->> 'name', fields.fields ->> 'title', '') AS name,
    (ARRAY['unclassified', 'confidential', 'strictly_confidential'])[greatest(coalesce(marking.marking, 2), written.marking) + 1] AS marking,
    gone.record IS NOT NULL AND kept.record IS NULL AS deleted,
    CASE WHEN jsonb_typeof(fields.fields -> 'countries') = 'array'
         THEN (SELECT string_agg(country, ', ') FROM jsonb_array_elements_text(fields.fields -> 'countries') AS country) END AS countries,
    fields.fields -> 'place' ->> 'name' AS place,
    (CASE WHEN jsonb_typeof(fields.fields -> 'place' -> 'lon') = 'number' AND jsonb_typeof(fields.fields -> 'place' -> 'lat') = 'number'
           AND fields.fields -> 'place' ->> 'precision' IN ('exact', 'near', 'district', 'not_stated')
         THEN CASE WHEN (fields.fields -> 'place' -> 'lon')::numeric BETWEEN -180 AND 180
                    AND (fields.fields -> 'place' -> 'lat')::numeric BETWEEN -90 AND 90
              THEN ST_SetSRID(ST_MakePoint((fields.fields -> 'place' -> 'lon')::double precision,
                 (fields.fields -> 'place' -> 'lat')::double precision), 4326) END END)::geometry(Point, 4326) AS point,
    fields.fields, to_timestamp(latest.millis / 1000.0) AS changed_at, latest.who AS changed_by
FROM latest
LEFT JOIN fields ON fields.record = latest.record
LEFT JOIN marking ON marking.record = latest.record
LEFT JOIN written ON written.record = latest.record
LEFT JOIN (SELECT DISTINCT record FROM gone) AS gone ON gone.record = latest.record
LEFT JOIN (SELECT DISTINCT record FROM kept) AS kept ON kept.record = latest.record;

-- Who changed what and when, for those that look after the hub.
CREATE VIEW sitroom.history WITH (security_invoker = true) AS
SELECT encode(record, 'hex') AS record, noun, to_timestamp(millis / 1000.0) AS made_at, who, reason, device, subregion,
    (ARRAY['unclassified', 'confidential', 'strictly_confidential'])[ceiling + 1] AS ceiling, body::jsonb -> 'fields' AS fields,
    body::jsonb ->> 'life' AS life
FROM sitroom_hub.operation;

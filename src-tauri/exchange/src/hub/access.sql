-- Who may do what. A role for each marking, whose members see up to it, one for those that push, and one for
-- those that were let in once and are no more; devices and readers are members.
-- Roles belong to the whole server, so nobody reaches this database by them alone: each device is let into it by its name.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['sitroom_unclassified', 'sitroom_confidential', 'sitroom_strictly_confidential', 'sitroom_device',
        'sitroom_dismissed'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

GRANT USAGE ON SCHEMA sitroom_hub, sitroom TO sitroom_unclassified;
GRANT SELECT ON ALL TABLES IN SCHEMA sitroom_hub, sitroom TO sitroom_unclassified;
GRANT INSERT ON sitroom_hub.operation, sitroom_hub.run, sitroom_hub.event, sitroom_hub.push TO sitroom_device;

ALTER TABLE sitroom_hub.operation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sitroom_hub.run ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sitroom_hub.event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sitroom_hub.push ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY seen ON sitroom_hub.operation FOR SELECT USING (
    CASE ceiling WHEN 0 THEN pg_has_role(current_user, 'sitroom_unclassified', 'MEMBER')
                 WHEN 1 THEN pg_has_role(current_user, 'sitroom_confidential', 'MEMBER')
                 ELSE pg_has_role(current_user, 'sitroom_strictly_confidential', 'MEMBER') END);
CREATE POLICY written ON sitroom_hub.operation FOR INSERT WITH CHECK (
    device = current_user AND
    CASE ceiling WHEN 0 THEN pg_has_role(current_user, 'sitroom_unclassified', 'MEMBER')
                 WHEN 1 THEN pg_has_role(current_user, 'sitroom_confidential', 'MEMBER')
                 ELSE pg_has_role(current_user, 'sitroom_strictly_confidential', 'MEMBER') END);
CREATE POLICY seen ON sitroom_hub.push FOR SELECT USING (
    CASE ceiling WHEN 0 THEN pg_has_role(current_user, 'sitroom_unclassified', 'MEMBER')
                 WHEN 1 THEN pg_has_role(current_user, 'sitroom_confidential', 'MEMBER')
                 ELSE pg_has_role(current_user, 'sitroom_strictly_confidential', 'MEMBER') END);
CREATE POLICY written ON sitroom_hub.push FOR INSERT WITH CHECK (
    device = current_user AND
    CASE ceiling WHEN 0 THEN pg_has_role(current_user, 'sitroom_unclassified', 'MEMBER')
                 WHEN 1 THEN pg_has_role(current_user, 'sitroom_confidential', 'MEMBER')
                 ELSE pg_has_role(current_user, 'sitroom_strictly_confidential', 'MEMBER') END);
-- Events are published, and what may not be passed on is not pushed at all: whoever is let in sees all of them. A condition here would
-- keep maps from finding points by their index. The version imported last counts, so that none may be from a day to come: a clock that
-- is ahead would win for as long.
CREATE POLICY seen ON sitroom_hub.run FOR SELECT USING (true);
CREATE POLICY written ON sitroom_hub.run FOR INSERT WITH CHECK (device = current_user
    AND imported_at <= to_char((now() + interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'));
CREATE POLICY seen ON sitroom_hub.event FOR SELECT USING (true);
CREATE POLICY written ON sitroom_hub.event FOR INSERT WITH CHECK (device = current_user
    AND imported_at <= to_char((now() + interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'));

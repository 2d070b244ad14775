-- What is refused to somebody without an account is counted, by hour: nobody known could be named, and whoever tries
-- again and again must not fill the trail. No network address is kept.
CREATE TABLE access.stranger_refusal (
  hour         timestamptz NOT NULL,
  -- SHA-256 over what is below, which may be too long for a key.
  key          text        NOT NULL,
  -- The use case, or 'path' for what never came to one; so many different rows of each sort are kept in an hour.
  sort         text        NOT NULL,
  permission   text        NOT NULL,
  use_case     text        NOT NULL,
  subject_kind text        NOT NULL,
  subject_id   text        NOT NULL,
  reason       text        NOT NULL,
  refused      bigint      NOT NULL CHECK (refused > 0),
  first_at     timestamptz NOT NULL,
  last_at      timestamptz NOT NULL,
  PRIMARY KEY (hour, key)
);
CREATE INDEX stranger_refusal_by_sort ON access.stranger_refusal (hour, sort);

-- A count only grows.
CREATE FUNCTION access.refuse_less() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.refused <= OLD.refused OR (NEW.hour, NEW.key, NEW.sort, NEW.permission, NEW.use_case, NEW.subject_kind,
      NEW.subject_id, NEW.reason, NEW.first_at) IS DISTINCT FROM (OLD.hour, OLD.key, OLD.sort, OLD.permission,
      OLD.use_case, OLD.subject_kind, OLD.subject_id, OLD.reason, OLD.first_at) THEN
    RAISE EXCEPTION 'the trail is never changed: access.stranger_refusal';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER stranger_refusal_grows BEFORE UPDATE ON access.stranger_refusal
  FOR EACH ROW EXECUTE FUNCTION access.refuse_less();
CREATE TRIGGER stranger_refusal_stays BEFORE DELETE OR TRUNCATE ON access.stranger_refusal
  FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();

-- Every refusal, whoever it met: one row each of people, tokens and the house, one an hour of strangers.
CREATE VIEW access.refusal AS
  SELECT at AS first_at, at AS last_at, actor_kind, actor, permission, use_case, subject_kind, subject_id, reason,
    1::bigint AS refused FROM access.audit_row WHERE outcome = 'REFUSED'
  UNION ALL
  SELECT first_at, last_at, 'STRANGER', 'stranger', permission, use_case, subject_kind, subject_id, reason, refused
    FROM access.stranger_refusal;

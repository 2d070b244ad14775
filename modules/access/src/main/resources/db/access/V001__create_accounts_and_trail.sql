CREATE TABLE access.account (
  name          text        PRIMARY KEY,
  password_hash text        NOT NULL,
  failures      integer     NOT NULL DEFAULT 0,
  locked_until  timestamptz,
  created_at    timestamptz NOT NULL
);

CREATE TABLE access.account_role (
  account text NOT NULL REFERENCES access.account (name),
  role    text NOT NULL,
  PRIMARY KEY (account, role)
);

-- One row per use case that changed something, and per refusal.
CREATE TABLE access.audit_row (
  id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  actor_kind     text        NOT NULL,
  actor          text        NOT NULL,
  permission     text        NOT NULL,
  use_case       text        NOT NULL,
  subject_kind   text        NOT NULL,
  subject_id     text        NOT NULL,
  reason         text        NOT NULL,
  outcome        text        NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
  transaction_id bigint      NOT NULL
);
CREATE INDEX audit_row_by_subject ON access.audit_row (subject_kind, subject_id, id);
CREATE INDEX audit_row_by_transaction ON access.audit_row (transaction_id);
CREATE INDEX audit_row_by_time ON access.audit_row (at);

-- Before and after of rows, written by access.record_change() under the same transaction as the audit row.
CREATE TABLE access.row_change (
  id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  transaction_id bigint      NOT NULL,
  table_name     text        NOT NULL,
  operation      text        NOT NULL,
  before         jsonb,
  after          jsonb
);
CREATE INDEX row_change_by_transaction ON access.row_change (transaction_id);

-- Texts of laws are kept by their hash (the text itself lies in its own table and file); secrets are left out.
CREATE FUNCTION access.for_trail(image jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
DECLARE
  long_text text;
BEGIN
  FOREACH long_text IN ARRAY ARRAY['text', 'content'] LOOP
    IF image ->> long_text IS NOT NULL THEN
      image := jsonb_set(image, ARRAY[long_text],
        to_jsonb('sha256:' || encode(sha256(convert_to(image ->> long_text, 'UTF8')), 'hex')));
    END IF;
  END LOOP;
  RETURN image - 'password_hash';
END
$$;

CREATE FUNCTION access.record_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  before jsonb;
  after  jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    before := to_jsonb(OLD);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    after := to_jsonb(NEW);
  END IF;
  IF before IS DISTINCT FROM after THEN
    INSERT INTO access.row_change (at, transaction_id, table_name, operation, before, after)
    VALUES (clock_timestamp(), txid_current(), TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, TG_OP,
      access.for_trail(before), access.for_trail(after));
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER account_changes AFTER INSERT OR DELETE OR UPDATE OF name, password_hash ON access.account
  FOR EACH ROW EXECUTE FUNCTION access.record_change();
CREATE TRIGGER account_role_changes AFTER INSERT OR UPDATE OR DELETE ON access.account_role
  FOR EACH ROW EXECUTE FUNCTION access.record_change();

-- The trail is only ever written on.
CREATE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the trail is never changed: %.%', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_row_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access.audit_row
  FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER row_change_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access.row_change
  FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();

-- An invited account has no password until its link is used; a shut one opens nothing until an administrator says so.
ALTER TABLE access.account
  ALTER COLUMN password_hash DROP NOT NULL,
  ADD COLUMN full_name     text NOT NULL DEFAULT '',
  ADD COLUMN email         text NOT NULL DEFAULT '',
  ADD COLUMN language      text NOT NULL DEFAULT 'en',
  ADD COLUMN shut          boolean NOT NULL DEFAULT false,
  -- The shared secret of RFC 6238, sealed by the installation's key; and the last step of time that was used.
  ADD COLUMN totp_secret   text,
  ADD COLUMN totp_used     bigint NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX account_by_email ON access.account (email) WHERE email <> '';

-- A link sent by mail: works once, until its end.
CREATE TABLE access.one_time_link (
  token_hash text        PRIMARY KEY,
  account    text        NOT NULL REFERENCES access.account (name),
  purpose    text        NOT NULL CHECK (purpose IN ('INVITATION', 'RESET')),
  expires_at timestamptz NOT NULL
);
CREATE INDEX one_time_link_by_account ON access.one_time_link (account);

-- Each opens once in the place of the second factor.
CREATE TABLE access.recovery_code (
  account   text NOT NULL REFERENCES access.account (name),
  code_hash text NOT NULL,
  PRIMARY KEY (account, code_hash)
);

CREATE OR REPLACE FUNCTION access.for_trail(image jsonb) RETURNS jsonb
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
  RETURN image - 'password_hash' - 'totp_secret';
END
$$;

DROP TRIGGER account_changes ON access.account;
CREATE TRIGGER account_changes
  AFTER INSERT OR DELETE OR UPDATE OF name, password_hash, full_name, email, language, shut, totp_secret ON access.account
  FOR EACH ROW EXECUTE FUNCTION access.record_change();

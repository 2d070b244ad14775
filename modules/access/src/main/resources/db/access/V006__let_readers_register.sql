-- Readers register themselves. Such an account has a name that says nothing of the person: the trail, which stays,
-- keeps that name; address and full name stand in the account only and go with it.
ALTER TABLE access.account ADD COLUMN self_registered boolean NOT NULL DEFAULT false;

-- Who asked and has not come back with the link yet. Addresses that have an account stand here as well, with a link
-- that nobody is sent, so that asking costs the same for both.
CREATE TABLE access.registration (
  email      text        PRIMARY KEY,
  token_hash text        NOT NULL UNIQUE,
  language   text        NOT NULL,
  asked_at   timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX registration_by_end ON access.registration (expires_at);

-- What people wrote under their names (author_name) is shown with it, and kept in the trail without.
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
  IF image ->> 'self_registered' = 'true' THEN
    image := image - 'email' - 'full_name';
  END IF;
  RETURN image - 'password_hash' - 'totp_secret' - 'author_name';
END
$$;

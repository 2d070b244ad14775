-- As what a reader wishes to be named goes with the reader, as address and full name do.
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
    image := image - 'email' - 'full_name' - 'shown_as';
  END IF;
  RETURN image - 'password_hash' - 'totp_secret' - 'author_name';
END
$$;

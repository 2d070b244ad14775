-- Who somebody is at the institution's OpenID Connect provider. A subject means something beside its issuer only, and is
-- never given to anybody else there; an address of mail is neither.
CREATE TABLE access.identity (
  issuer       text        NOT NULL,
  subject      text        NOT NULL,
  account      text        NOT NULL REFERENCES access.account (name),
  connected_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE (account, issuer)
);
CREATE TRIGGER identity_changes AFTER INSERT OR UPDATE OR DELETE ON access.identity
  FOR EACH ROW EXECUTE FUNCTION access.record_change();

-- As what somebody wishes to be named on what they gave to the record; empty for not at all.
ALTER TABLE access.account ADD COLUMN shown_as text NOT NULL DEFAULT '';

-- A name and password of a program: some of the rights of its account, until its end.
CREATE TABLE access.api_token (
  id           text        PRIMARY KEY,
  token_hash   text        NOT NULL UNIQUE,
  account      text        NOT NULL REFERENCES access.account (name),
  name         text        NOT NULL,
  -- Permissions, with commas; States likewise, empty for all that the account reaches.
  rights       text        NOT NULL,
  states       text        NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz
);
CREATE INDEX api_token_by_account ON access.api_token (account);
CREATE UNIQUE INDEX api_token_name ON access.api_token (account, name) WHERE revoked_at IS NULL;

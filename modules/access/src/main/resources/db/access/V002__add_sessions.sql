-- Who is signed in at a browser. The token itself is known to that browser only.
CREATE TABLE access.session (
  token_hash   text        PRIMARY KEY,
  account      text        NOT NULL REFERENCES access.account (name),
  created_at   timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL
);
CREATE INDEX session_by_account ON access.session (account);
CREATE INDEX session_by_age ON access.session (created_at);

CREATE TABLE notices.mail (
  id         text        PRIMARY KEY,
  template   text        NOT NULL,
  language   text        NOT NULL,
  recipient  text        NOT NULL,
  -- What the template is filled with; may hold a link that opens something, so it is emptied when the mail is sent.
  words      jsonb       NOT NULL,
  state      text        NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'SENT', 'DEAD')),
  failures   integer     NOT NULL DEFAULT 0,
  error      text        NOT NULL DEFAULT '',
  queued_at  timestamptz NOT NULL,
  due_at     timestamptz NOT NULL,
  ended_at   timestamptz
);
CREATE INDEX mail_due ON notices.mail (due_at) WHERE state = 'QUEUED';
CREATE INDEX mail_dead ON notices.mail (queued_at) WHERE state = 'DEAD';

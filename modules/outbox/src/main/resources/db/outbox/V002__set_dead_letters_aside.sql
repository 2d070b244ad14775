-- News that somebody looked at and that shall not be brought any more, with the reason. The rows stay.
CREATE TABLE outbox.set_aside (
  id           bigint      PRIMARY KEY,
  listener     text        NOT NULL,
  subject_kind text        NOT NULL,
  subject_id   text        NOT NULL,
  revision     bigint      NOT NULL,
  event        text        NOT NULL,
  attempts     integer     NOT NULL,
  created_at   timestamptz NOT NULL,
  last_error   text        NOT NULL,
  reason       text        NOT NULL,
  set_aside_by text        NOT NULL,
  set_aside_at timestamptz NOT NULL
);
CREATE INDEX set_aside_newest ON outbox.set_aside (set_aside_at DESC, id);

-- Every subject that was ever spoken of, with its revision. The row lock of a writer orders the writers of one subject.
CREATE TABLE outbox.subject (
  kind     text   NOT NULL,
  id       text   NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (kind, id)
);

-- News on its way to one listener; gone when it was brought.
CREATE TABLE outbox.delivery (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  listener     text        NOT NULL,
  subject_kind text        NOT NULL,
  subject_id   text        NOT NULL,
  revision     bigint      NOT NULL,
  event        text        NOT NULL,
  attempts     integer     NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL,
  dead         boolean     NOT NULL DEFAULT false,
  created_at   timestamptz NOT NULL,
  last_error   text
);

-- The dispatcher asks for the oldest living rows of one listener.
CREATE INDEX delivery_by_listener ON outbox.delivery (listener, id) WHERE NOT dead;
CREATE INDEX delivery_by_age ON outbox.delivery (created_at) WHERE NOT dead;
CREATE INDEX delivery_dead ON outbox.delivery (id) WHERE dead;

-- Rows come and go by the thousand: clean up early, or the dispatcher wades through what was brought already.
ALTER TABLE outbox.delivery SET (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 5000);

CREATE TABLE jobs.job (
  id               text        PRIMARY KEY,
  kind             text        NOT NULL,
  state            text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  parameters       jsonb       NOT NULL DEFAULT '{}',
  started_by       text        NOT NULL,
  queued_at        timestamptz NOT NULL,
  started_at       timestamptz,
  ended_at         timestamptz,
  done             bigint      NOT NULL DEFAULT 0,
  total            bigint      NOT NULL DEFAULT 0,
  message          text        NOT NULL DEFAULT '',
  checkpoint       text        NOT NULL DEFAULT '',
  result           jsonb       NOT NULL DEFAULT '{}',
  -- One run of a job; every later run has another owner, so that a run that was thought dead can write nothing more.
  lease_owner      text,
  lease_until      timestamptz,
  -- Starts since the checkpoint last moved.
  attempts         integer     NOT NULL DEFAULT 0,
  report_lines     bigint      NOT NULL DEFAULT 0,
  -- How many lines the report had at the checkpoint; what came after it is said again by the next run.
  checkpoint_lines bigint      NOT NULL DEFAULT 0
);

CREATE INDEX job_to_do ON jobs.job (queued_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_latest ON jobs.job (queued_at DESC, id);

CREATE TABLE jobs.job_report_line (
  job_id   text   NOT NULL REFERENCES jobs.job (id),
  no       bigint NOT NULL,
  severity text   NOT NULL,
  place    text   NOT NULL,
  problem  text   NOT NULL,
  PRIMARY KEY (job_id, no)
);

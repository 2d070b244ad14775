CREATE TABLE files.stored_file (
  sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name       text        NOT NULL,
  media_type text        NOT NULL,
  size       bigint      NOT NULL,
  stored_at  timestamptz NOT NULL
);

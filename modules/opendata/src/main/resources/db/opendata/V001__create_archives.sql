-- Archives of the public record that were made; each is kept as a file of the file store.
create table opendata.archive (
  number       bigint generated always as identity primary key,
  job_id       text not null unique,
  made_at      timestamptz not null,
  file_sha256  text not null,
  size         bigint not null,
  manifest     text not null
);

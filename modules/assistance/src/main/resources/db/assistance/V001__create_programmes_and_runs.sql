-- Programmes that packs bring, each version for ever, and their runs by States.

create table assistance.module (
  region   text not null,
  code     text not null,
  version  integer not null,
  status   text not null check (status in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  sha256   text not null,
  details  jsonb not null,
  read_at  timestamptz not null,
  primary key (region, code, version)
);

-- What a region adds beside every programme; it takes nothing away.
create table assistance.overlay (
  region   text primary key,
  details  jsonb not null
);

-- A run is kept whole: its rules look at all of it, and one version of it is saved at a time.
create table assistance.run (
  id              text primary key,
  version         bigint not null default 1,
  iso3            text not null,
  region          text not null,
  module          text not null,
  module_version  integer not null,
  state           text not null check (state in ('OPEN', 'COMPLETED', 'ABANDONED')),
  details         jsonb not null,
  started_by      text not null,
  started_at      timestamptz not null,
  changed_by      text not null,
  changed_at      timestamptz not null,
  foreign key (region, module, module_version) references assistance.module (region, code, version)
);
create index run_of on assistance.run (iso3, state);
-- A State runs a programme once at a time.
create unique index one_open_run on assistance.run (iso3, region, module) where state = 'OPEN';

create trigger run_changes after insert or update or delete on assistance.run
  for each row execute function access.record_change();

-- A mapping lives in the portal: who did what to it and why, the words that were looked at, and whether the State
-- has confirmed it (apart from editorial review).
-- Column names `text` are kept in the trail by their hash alone.

alter table concordance.mapping add column text text not null default '';
alter table concordance.mapping add column since timestamptz not null default now();
alter table concordance.mapping add column steps int not null default 0;
alter table concordance.mapping add column confirmed_by text not null default '';
alter table concordance.mapping add column confirmed_on text not null default '';
comment on column concordance.mapping.text is 'the words that somebody last looked at; empty where they were not kept';
comment on column concordance.mapping.since is 'when the record came to its present state';

create index mapping_waiting on concordance.mapping (iso3, state, since);

-- What was done to a mapping, in order. A part of the record, shown to editors; comments on returns stay.
create table concordance.mapping_step (
  id          text primary key,
  mapping_id  text not null references concordance.mapping (id),
  number      int not null,
  at          timestamptz not null,
  actor       text not null,
  act         text not null,
  comment     text not null default '',
  before      jsonb,
  after       jsonb not null,
  unique (mapping_id, number)
);

-- "No national provision": said by somebody on a day, different from nobody having looked.
create table concordance.no_provision (
  id                 text primary key,
  version            bigint not null default 1,
  iso3               text not null,
  obligation         text not null,
  stated_by          text not null,
  stated_on          text not null,
  note               jsonb not null default '{}',
  withdrawn_by       text not null default '',
  withdrawn_on       text not null default '',
  withdrawn_because  text not null default ''
);
create unique index no_provision_standing on concordance.no_provision (iso3, obligation) where withdrawn_on = '';
create index no_provision_obligation on concordance.no_provision (obligation text_pattern_ops) where withdrawn_on = '';

create trigger no_provision_changes
  after insert or update or delete on concordance.no_provision
  for each row execute function access.record_change();

-- What became of a suggestion. An open one is computed when it is asked for; a rejected one is not offered again.
create table concordance.mapping_suggestion (
  law_id      text not null,
  eid         text not null,
  obligation  text not null,
  iso3        text not null,
  score       double precision not null,
  why         jsonb not null,
  state       text not null check (state in ('ACCEPTED', 'REJECTED')),
  decided_by  text not null,
  decided_on  text not null,
  reason      text not null default '',
  primary key (law_id, eid, obligation)
);

create trigger mapping_suggestion_changes
  after insert or update or delete on concordance.mapping_suggestion
  for each row execute function access.record_change();

-- National law: works, expressions, provisions (FRBR as Akoma Ntoso uses it), imports and addresses.
-- Dates of law are text: a day, a month, a year, or '' for unknown; they sort as text.

create table legislation.law (
  id                 text primary key,
  version            bigint not null default 1,
  uri                text not null unique,
  iso3               text not null,
  kind               text not null,
  kind_as_titled     text not null default '',
  number             text not null default '',
  number_as_printed  text not null default '',
  calendar           text not null default '',
  year               text not null default '',
  local_id           text not null default '',
  titles             jsonb not null,
  short_titles       jsonb not null default '{}',
  gazette            jsonb not null default '{}',
  adopted            text not null default '',
  published          text not null default '',
  commenced          text not null default '',
  repealed           text not null default '',
  dates_as_printed   jsonb not null default '{}',
  issuing_body       text not null default '',
  concepts           jsonb not null default '[]',
  fingerprint        text not null,
  import_id          text not null default '',
  visibility         text not null default 'PUBLIC',
  state              text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'RETRACTED')),
  notice             text not null default '',
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now()
);
create unique index law_local_id on legislation.law (iso3, local_id) where local_id <> '';
create index law_state_year on legislation.law (iso3, state, year desc);
create index law_by_import on legislation.law (import_id);
create index law_concepts on legislation.law using gin (concepts);

create table legislation.law_source (
  law_id       text not null references legislation.law (id),
  ordinal      int not null,
  url          text not null default '',
  retrieved    text not null default '',
  publisher    text not null default '',
  licence      text not null default '',
  attribution  text not null default '',
  file_sha256  text not null default '',
  locator      text not null default '',
  primary key (law_id, ordinal)
);

-- The target stays as it was written; whether it is here is looked up when it is read.
create table legislation.law_relation (
  law_id   text not null references legislation.law (id),
  ordinal  int not null,
  kind     text not null,
  target   text not null,
  date     text not null default '',
  note     text not null default '',
  primary key (law_id, ordinal)
);
create index law_relation_target on legislation.law_relation (target);

create table legislation.expression (
  id            bigint generated always as identity primary key,
  law_id        text not null references legislation.law (id),
  ordinal       int not null,
  language      text not null,
  authenticity  text not null,
  consolidated  boolean not null default false,
  version_date  text not null default '',
  valid_from    text not null default '',
  valid_to      text not null default '',
  provisions    int not null,
  unique (law_id, ordinal)
);

create table legislation.provision (
  expression_id  bigint not null references legislation.expression (id) on delete cascade,
  ordinal        int not null,
  parent         int not null,
  last           int not null,
  eid            text not null,
  kind           text not null,
  number         text not null default '',
  heading        text not null default '',
  text           text not null default '',
  ancestors      jsonb not null default '[]',
  content_hash   text not null,
  primary key (expression_id, ordinal),
  unique (expression_id, eid)
);
comment on column legislation.provision.parent is 'ordinal of what it stands in, -1 at the top';
comment on column legislation.provision.last is 'ordinal of the last provision below it, its own without any';

-- What became of a provision without a change of its text (INV-17).
create table legislation.provision_status (
  law_id           text not null references legislation.law (id),
  eid              text not null,
  status           text not null check (status in ('NOT_COMMENCED', 'REPEALED', 'VOID')),
  since            text not null default '',
  until            text not null default '',
  decision         text not null default '',
  primary key (law_id, eid, status)
);

create table legislation.law_import (
  id             text primary key,
  file_sha256    text not null default '',
  name           text not null,
  format         text not null,
  publisher      text not null default '',
  licence        text not null default '',
  retrieved      text not null default '',
  started_by     text not null,
  state          text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'WITHDRAWN')),
  created        int not null default 0,
  changed        int not null default 0,
  unchanged      int not null default 0,
  refused        int not null default 0,
  provisions     bigint not null default 0,
  started_at     timestamptz not null default now(),
  ended_at       timestamptz,
  reason         text not null default ''
);

-- What an import did to each law; a changed law's former state allows taking the import back.
create table legislation.import_law (
  import_id  text not null,
  law_id     text not null references legislation.law (id),
  outcome    text not null check (outcome in ('CREATED', 'CHANGED')),
  former         text not null default '',
  former_import  text not null default '',
  primary key (import_id, law_id)
);

-- The first pass of an import keeps addresses here, so that memory does not grow with the file.
create unlogged table legislation.import_line (
  import_id  text not null,
  line       bigint not null,
  uri        text not null,
  iso3       text not null,
  local_id   text not null,
  series     text not null,
  primary key (import_id, line, series)
);
create index import_line_uri on legislation.import_line (import_id, uri);

-- Addresses last: what moved answers 301, what was retracted 410 (law.notice).
create table legislation.address_history (
  uri       text primary key,
  law_id    text not null references legislation.law (id),
  moved_at  timestamptz not null default now()
);

create view legislation.door_law as
  select id, uri, iso3, kind, number, year, titles, commenced, repealed, import_id, version
    from legislation.law where state = 'PUBLISHED' and visibility = 'PUBLIC';

create view legislation.door_provision as
  select e.law_id, e.id as expression_id, e.language, e.authenticity, e.valid_from, e.valid_to,
         p.ordinal, p.eid, p.kind, p.number, p.heading, p.text, p.content_hash
    from legislation.provision p
    join legislation.expression e on e.id = p.expression_id
    join legislation.law l on l.id = e.law_id
   where l.state = 'PUBLISHED' and l.visibility = 'PUBLIC';

-- What sources say of international instruments. Every row keeps its source, the file set it came with (origin) and
-- the row of the file (row_place), so that two sources that contradict each other can both be named.
-- Dates that may be known only to the month or year, or not at all, are ISO text; empty is unknown.

create table conventions.loaded_source (
  origin    text primary key,
  sha256    text not null,
  loaded_at timestamptz not null
);

-- One row: raised by every change, so that what is kept in memory knows when it is old.
create table conventions.data_revision (
  one      boolean primary key default true check (one),
  revision bigint not null
);
insert into conventions.data_revision (revision) values (1);

create table conventions.instrument (
  code               text primary key,
  title_en           text not null,
  title_fr           text not null,
  title_ar           text not null,
  kind               text not null,
  scope              text not null,
  adopted            text not null,
  place              text not null,
  resolution         text not null,
  open_from          text not null,
  open_until         text not null,
  in_force           text not null,
  in_force_clause    text not null,
  in_force_threshold integer,
  days_later         integer,
  days_later_clause  text not null,
  depositary         text not null,
  registration       text not null,
  mtdsg              text not null,
  supplements        text not null,
  authentic_languages text not null,
  denunciation_rule  text not null,
  denunciation_clause text not null,
  dispute_clause     text not null,
  official_url       text not null,
  note               text not null,
  source             text not null,
  position           integer not null,
  origin             text not null,
  row_place          text not null
);

create table conventions.instrument_name (
  instrument text not null references conventions.instrument deferrable initially deferred,
  language   text not null,
  name       text not null,
  source     text not null,
  position   integer not null,
  origin     text not null,
  row_place  text not null,
  primary key (instrument, language, name)
);

create table conventions.article (
  instrument text not null references conventions.instrument deferrable initially deferred,
  number     text not null,
  heading_en text not null,
  chapter    text not null,
  source     text not null,
  position   integer not null,
  origin     text not null,
  row_place  text not null,
  primary key (instrument, number)
);

create table conventions.obligation (
  path       text primary key,
  level      text not null,
  basis      text not null,
  nature     text not null,
  addressee  text not null,
  assessable boolean not null,
  label      text not null,
  offence    boolean not null,
  safeguards text not null,
  note       text not null,
  source     text not null,
  position   integer not null,
  origin     text not null,
  row_place  text not null
);

-- Authentic text, only where an institute has loaded it; survives a reload of the obligations.
create table conventions.obligation_text (
  path      text not null,
  language  text not null,
  text      text not null,
  source    text not null,
  loaded_at timestamptz not null,
  primary key (path, language)
);

create table conventions.notification_duty (
  obligation text not null,
  what       text not null,
  action     text not null,
  nature     text not null,
  triggers   text not null,
  within     text not null,
  recipient  text not null,
  dated      text not null,
  note       text not null,
  source     text not null,
  position   integer not null,
  origin     text not null,
  row_place  text not null,
  primary key (obligation, what)
);

create table conventions.cross_reference (
  topic     text primary key,
  members   text not null,
  relation  text not null,
  wider     text not null,
  note      text not null,
  source    text not null,
  position  integer not null,
  origin    text not null,
  row_place text not null
);

create table conventions.published_count (
  instrument  text not null references conventions.instrument deferrable initially deferred,
  signatories integer,
  parties     integer,
  as_of       text not null,
  source      text not null,
  position    integer not null,
  origin      text not null,
  row_place   text not null,
  primary key (instrument, as_of)
);

-- That a State made a statement; never its text.
create table conventions.statement (
  instrument         text not null references conventions.instrument deferrable initially deferred,
  iso3               text not null,
  kind_as_labelled   text not null,
  kind_as_classified text not null,
  obligations        text not null,
  date               text not null,
  withdrawn          text not null,
  source             text not null,
  position           integer not null,
  origin             text not null,
  row_place          text not null,
  primary key (instrument, iso3, kind_as_labelled, obligations, date)
);
create index statement_of_state on conventions.statement (iso3);

-- What one source says of a State and an instrument, and up to which day it vouches for it.
create table conventions.participation_record (
  instrument text not null references conventions.instrument deferrable initially deferred,
  iso3       text not null,
  undecided  boolean not null,
  as_of      text not null,
  note       text not null,
  source     text not null,
  origin     text not null,
  row_place  text not null,
  primary key (instrument, iso3)
);

create table conventions.status_action (
  instrument   text not null,
  iso3         text not null,
  position     integer not null,
  kind         text not null,
  date         text not null,
  effective    text not null,
  notification text not null,
  note         text not null,
  source       text not null,
  primary key (instrument, iso3, position),
  foreign key (instrument, iso3) references conventions.participation_record on delete cascade
);

-- What an administrator can change is kept before and after; facts of files are replaced as whole files, and the trail
-- names the file set.
create trigger participation_record_changes after insert or update or delete on conventions.participation_record
  for each row execute function access.record_change();
create trigger status_action_changes after insert or update or delete on conventions.status_action
  for each row execute function access.record_change();
create trigger obligation_text_changes after insert or update or delete on conventions.obligation_text
  for each row execute function access.record_change();

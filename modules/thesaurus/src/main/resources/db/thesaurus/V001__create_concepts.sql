-- Concepts with their labels. Every row keeps its source, the file set it came with (origin) and the row of the file
-- (row_place), so that two sources that contradict each other can both be named.

create table thesaurus.loaded_source (
  origin    text primary key,
  sha256    text not null,
  loaded_at timestamptz not null
);

-- One row: raised by every change, so that what is kept in memory knows when it is old.
create table thesaurus.data_revision (
  one      boolean primary key default true check (one),
  revision bigint not null
);
insert into thesaurus.data_revision (revision) values (1);

create table thesaurus.concept (
  slug        text primary key,
  broader     text not null,
  obligations text not null,
  source      text not null,
  position    integer not null,
  origin      text not null,
  row_place   text not null
);

create table thesaurus.label (
  slug      text not null references thesaurus.concept on delete cascade,
  language  text not null,
  label     text not null,
  preferred boolean not null,
  position  integer not null,
  primary key (slug, language, label)
);
create unique index one_preferred_label on thesaurus.label (slug, language) where preferred;

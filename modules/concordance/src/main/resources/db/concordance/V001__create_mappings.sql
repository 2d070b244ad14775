-- The reviewed mapping between a provision of national law and an obligation of a convention.
-- law_id points at legislation.law; no foreign key crosses a schema, and a law is never deleted.

create table concordance.mapping (
  id                  text primary key,
  version             bigint not null default 1,
  law_id              text not null,
  iso3                text not null,
  eid                 text not null,
  language            text not null,
  provision_number    text not null default '',
  provision_heading   text not null default '',
  content_hash        text not null,
  obligation          text not null,
  role                text not null,
  state               text not null,
  rationale           jsonb not null default '{}',
  elements_covered    jsonb not null default '[]',
  author              text not null,
  reviewer            text not null default '',
  reviewed_on         text not null default '',
  as_of               text not null,
  source              text not null,
  import_id           text not null default '',
  unique (law_id, eid, obligation),
  -- INV-19: author and reviewer of one mapping are different people.
  check (reviewer = '' or reviewer <> author)
);
create index mapping_obligation on concordance.mapping (obligation text_pattern_ops);
create index mapping_state on concordance.mapping (iso3, obligation text_pattern_ops);

create trigger mapping_changes
  after insert or update or delete on concordance.mapping
  for each row execute function access.record_change();

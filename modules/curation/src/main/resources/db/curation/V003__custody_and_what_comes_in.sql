-- When a thing that is done again and again was last begun, whichever portal begins it.
create table curation.schedule (
  name  text primary key,
  at    timestamptz not null
);

-- The smallest hashes of the word groups of a law's text, by which laws that say the same are found.
create table curation.law_sketch (
  law_id    text not null,
  language  text not null,
  iso3      text not null,
  sketch    bigint[] not null,
  primary key (law_id, language)
);
create index law_sketch_words on curation.law_sketch using gin (sketch);

-- Where laws come from by themselves: an address that is asked again and again.
create table curation.feed (
  id              text primary key,
  version         bigint not null default 1,
  name            text not null,
  kind            text not null check (kind in ('FILE', 'OAI')),
  url             text not null,
  -- What is asked of an OAI-PMH provider: its set, and the prefix under which it gives Akoma Ntoso.
  oai_set         text not null default '',
  oai_prefix      text not null default '',
  -- The State that it may speak for; empty for every one.
  iso3            text not null default '',
  publisher       text not null default '',
  licence         text not null default '',
  every_minutes   int not null check (every_minutes >= 5),
  active          boolean not null default true,
  created_by      text not null,
  created_at      timestamptz not null,
  -- How it went last.
  next_at         timestamptz not null,
  ended_at        timestamptz,
  outcome         text not null default '',
  etag            text not null default '',
  last_modified   text not null default '',
  harvested_until text not null default ''
);

-- What came by itself, until a person takes it into a draft or sets it aside. Nothing here is public.
create table curation.incoming (
  id            text primary key,
  version       bigint not null default 1,
  -- feed or folder, and the name of the record within it
  origin        text not null,
  origin_name   text not null,
  identifier    text not null,
  kind          text not null check (kind in ('LAW', 'FILE', 'GONE')),
  iso3          text not null default '',
  titles        jsonb not null default '{}',
  -- One line of the bulk format; empty for a file that is yet to be read.
  content       text not null default '',
  one_version   boolean not null default false,
  content_hash  text not null,
  file_sha256   text not null default '',
  file_name     text not null default '',
  source_url    text not null default '',
  law_uri       text not null default '',
  notes         text not null default '',
  state         text not null check (state in ('WAITING', 'TAKEN', 'SET_ASIDE', 'REPLACED')),
  arrived_at    timestamptz not null,
  decided_by    text not null default '',
  decided_at    timestamptz,
  reason        text not null default '',
  entry         text not null default ''
);
create unique index incoming_once on curation.incoming (kind, content_hash);
create index incoming_queue on curation.incoming (state, arrived_at);
create index incoming_record on curation.incoming (origin, identifier);

create trigger feed_changes after insert or update or delete on curation.feed
  for each row execute function access.record_change();
create trigger incoming_changes after insert or update or delete on curation.incoming
  for each row execute function access.record_change();

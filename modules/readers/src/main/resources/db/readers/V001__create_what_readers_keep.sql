-- What somebody keeps for themselves. "account" is a name of access.account; no foreign key crosses a schema, and
-- whoever leaves takes their rows along. None of this is in the trail: what somebody reads is nobody else's business.

create table readers.collection (
  id         text primary key,
  account    text not null,
  name       text not null,
  changed_at timestamptz not null
);
create index collection_of on readers.collection (account, changed_at desc);

create table readers.kept_provision (
  collection text not null references readers.collection (id) on delete cascade,
  -- Permanent address of a provision.
  address    text not null,
  place      integer not null,
  note       text not null default '',
  kept_at    timestamptz not null,
  primary key (collection, address)
);

create table readers.saved_search (
  id       text primary key,
  account  text not null,
  name     text not null,
  -- Everything after the question mark of /search, in the order that the portal writes it.
  query    text not null,
  saved_at timestamptz not null,
  unique (account, query)
);

create table readers.follow (
  account  text not null,
  kind     text not null check (kind in ('LAW', 'CONVENTION', 'STATE')),
  -- Id of a law; code of an instrument or path of an article; alpha-3 code of a State.
  subject  text not null,
  since    timestamptz not null,
  primary key (account, kind, subject)
);

-- How somebody wants to be told. The id stands in the link that stops the mails.
create table readers.mail_choice (
  id        text primary key,
  account   text not null unique,
  rhythm    text not null check (rhythm in ('OFF', 'DAILY', 'WEEKLY')),
  language  text not null,
  -- Where this portal answered when it was chosen, for the links.
  portal    text not null,
  due_at    timestamptz not null,
  -- Everything until then was looked at.
  looked_at timestamptz not null
);
create index mail_choice_due on readers.mail_choice (due_at) where rhythm <> 'OFF';

-- What was told, so that nothing is told twice.
create table readers.told (
  account text not null,
  item    text not null,
  told_at timestamptz not null,
  primary key (account, item)
);

-- To which region somebody says that they belong; its comments are shown to them.
create table readers.belonging (
  account text primary key,
  region  text not null
);

-- What somebody says of a cell of a comparison: an obligation and a State, with the provision that is meant, or a
-- provision alone. Seen by others, so it is in the trail, its text by its hash and without the name.
create table readers.cell_comment (
  id          text primary key,
  obligation  text not null,
  iso3        text not null,
  provision   text not null,
  -- Both empty once the author has left.
  account     text not null,
  author_name text not null,
  text        text not null,
  written_at  timestamptz not null
);
create index cell_comment_of on readers.cell_comment (iso3, obligation, written_at);
create index cell_comment_by on readers.cell_comment (account);
create trigger cell_comment_changes after insert or update or delete on readers.cell_comment
  for each row execute function access.record_change();

-- Addresses of sources elsewhere: how they were when they were last asked, and each asking.
create table files.remote_address (
  url            text primary key,
  watched        boolean not null default true,
  status         text not null default 'NEW'
                 check (status in ('NEW', 'WELL', 'FAILING', 'BROKEN', 'CHANGED', 'NOT_ASKED')),
  sha256         text not null default '',
  words          text not null default '',
  -- What it said when a person last took it for right.
  known          text not null default '',
  etag           text not null default '',
  last_modified  text not null default '',
  fetched_at     timestamptz,
  checked_at     timestamptz,
  failed_days    int not null default 0,
  failing_since  date,
  failed_on      date,
  failure        text not null default '',
  detail         text not null default '',
  final_url      text not null default '',
  next_at        timestamptz not null,
  -- Somebody is asking it; another portal leaves it until then.
  taken_until    timestamptz
);
create index remote_address_due on files.remote_address (next_at) where watched;

create table files.address_check (
  id       bigint generated always as identity primary key,
  url      text not null references files.remote_address (url),
  at       timestamptz not null,
  outcome  text not null,
  detail   text not null default '',
  sha256   text not null default '',
  -- Addresses that were asked, a line each, the first one first.
  hops     text not null default ''
);
create index address_check_of on files.address_check (url, id desc);

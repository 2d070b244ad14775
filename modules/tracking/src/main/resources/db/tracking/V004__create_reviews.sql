-- Peer reviews. A review is kept whole; findings have a life of their own and stand beside it.

create table tracking.review (
  id          text primary key,
  version     bigint not null default 1,
  iso3        text not null,
  mechanism   text not null,
  state       text not null,
  publication text not null default 'NOT_PUBLISHED',
  content     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null
);
create index review_of on tracking.review (iso3, changed_at desc);

create table tracking.review_step (
  id       bigint generated always as identity primary key,
  review   text not null references tracking.review (id),
  at       timestamptz not null,
  actor    text not null,
  step     text not null,
  comment  text not null default ''
);
create index review_step_of on tracking.review_step (review, id);

create table tracking.finding (
  id          text primary key,
  version     bigint not null default 1,
  iso3        text not null,
  -- The review or assessment that it is of.
  of_kind     text not null check (of_kind in ('review', 'assessment')),
  of_id       text not null,
  obligation  text not null default '',
  content     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null
);
create index finding_of on tracking.finding (of_kind, of_id);
create index finding_on on tracking.finding (iso3, obligation text_pattern_ops);

create trigger review_changes after insert or update or delete on tracking.review
  for each row execute function access.record_change();
create trigger finding_changes after insert or update or delete on tracking.finding
  for each row execute function access.record_change();

-- What was searched and what came of it: how ranking gets tuned. Nothing says who searched.
create table search.trace (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  reader      text        not null,
  typed       text        not null,
  folded      text        not null,
  understood  text        not null,
  filters     text        not null default '',
  total       bigint      not null,
  took_millis bigint      not null
);
comment on column search.trace.folded is 'typed, in one form for all the ways of writing it, to count by';

create index trace_at on search.trace (at);
create index trace_unanswered on search.trace (at) where total = 0;

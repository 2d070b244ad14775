-- Ratings that bodies gave in reviews, each with its document; a later one takes the place of an earlier one once.

create table tracking.rating (
  id           text primary key,
  iso3         text not null,
  review       text not null references tracking.review (id),
  scheme       text not null check (scheme in ('FATF_TC', 'FATF_EFF', 'GRECO', 'CUSTOM')),
  target       text not null,
  value        text not null,
  on_day       date not null,
  body         text not null,
  document     text not null,
  re_rates     text references tracking.rating (id),
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
create index rating_of on tracking.rating (review, on_day desc);
create unique index rating_taken_over_once on tracking.rating (re_rates) where re_rates is not null;

create trigger rating_changes after insert or update or delete on tracking.rating
  for each row execute function access.record_change();

-- What States and regions plan, what they committed themselves to, and what they need for it.
-- A plan is kept whole: its rules look at all of it, and one version of it is saved at a time.

create table tracking.plan (
  id          text primary key,
  version     bigint not null default 1,
  kind        text not null check (kind in ('NATIONAL', 'REGIONAL')),
  -- A State's code, or a region's.
  owner       text not null,
  state       text not null check (state in ('DRAFT', 'ADOPTED', 'CLOSED')),
  adopted_on  date,
  content     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null
);
create index plan_of on tracking.plan (owner, state);

create table tracking.indicator_value (
  id         text primary key,
  plan       text not null references tracking.plan (id),
  indicator  text not null,
  content    jsonb not null,
  by         text not null,
  at         timestamptz not null
);
create index indicator_value_of on tracking.indicator_value (plan, indicator);

create table tracking.progress_report (
  id         text primary key,
  plan       text not null references tracking.plan (id),
  indicator  text not null,
  due        date not null,
  content    jsonb not null,
  by         text not null,
  at         timestamptz not null,
  unique (plan, indicator, due)
);

-- One notice of a kind for one due report, however often the rule runs.
create table tracking.notice (
  plan       text not null references tracking.plan (id),
  indicator  text not null,
  due        date not null,
  kind       text not null check (kind in ('DUE', 'OVERDUE')),
  -- The responsible of the indicator and the lead of its measure, in the plan's words.
  addressees jsonb not null,
  raised_at  timestamptz not null,
  primary key (plan, indicator, due, kind)
);

create table tracking.need (
  id          text primary key,
  version     bigint not null default 1,
  iso3        text not null,
  state       text not null,
  consented   boolean not null default false,
  content     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null
);
create index need_of on tracking.need (iso3, state);

create table tracking.commitment (
  iso3        text not null,
  obligation  text not null,
  version     bigint not null default 1,
  content     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (iso3, obligation)
);

create trigger plan_changes after insert or update or delete on tracking.plan
  for each row execute function access.record_change();
create trigger progress_report_changes after insert or update or delete on tracking.progress_report
  for each row execute function access.record_change();
create trigger need_changes after insert or update or delete on tracking.need
  for each row execute function access.record_change();
create trigger commitment_changes after insert or update or delete on tracking.commitment
  for each row execute function access.record_change();

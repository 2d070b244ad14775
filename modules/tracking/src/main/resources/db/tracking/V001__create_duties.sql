-- What States told depositaries and other parties, and what opened a duty again.
-- Duties themselves are facts of conventions, named by the path of their obligation; no foreign key crosses a schema.

create table tracking.notification (
  id           text primary key,
  iso3         text not null,
  duty         text not null,
  content      jsonb not null default '{}',
  -- A day, a month, a year, or '' for unknown.
  date         text not null default '',
  reference    text not null default '',
  supersedes   text not null default '',
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
create index notification_of_state on tracking.notification (iso3, duty);
create unique index notification_superseded_once on tracking.notification (supersedes) where supersedes <> '';

create table tracking.duty_event (
  id           text primary key,
  iso3         text not null,
  duty         text not null,
  cause        text not null check (cause in
    ('STATED_NOT_MADE', 'DESIGNATED', 'ASKED_FOR', 'LAW_CHANGED', 'DOES_NOT_APPLY')),
  since        date not null,
  due          text not null default '',
  note         text not null default '',
  law_id       text not null default '',
  task_id      text not null default '',
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
create index duty_event_of_state on tracking.duty_event (iso3, duty);
create index duty_event_of_law on tracking.duty_event (law_id) where law_id <> '';

create trigger notification_changes after insert or update or delete on tracking.notification
  for each row execute function access.record_change();
create trigger duty_event_changes after insert or update or delete on tracking.duty_event
  for each row execute function access.record_change();

-- What is being made: drafts of the record, each the command that will publish it, and the tasks that keep it true.
-- Nothing here is public; law_id points at legislation.law, and no foreign key crosses a schema.

create table curation.entry (
  id             text primary key,
  version        bigint not null default 1,
  iso3           text not null,
  state          text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED')),
  law_id         text not null default '',
  -- Fingerprint of the published law that the draft was begun from; another one at publication is a conflict.
  base           text not null default '',
  titles         jsonb not null default '{}',
  -- One line of the bulk format; kept by its hash in the trail.
  content        text not null,
  source_file    text not null default '',
  source_name    text not null default '',
  created_by     text not null,
  created_at     timestamptz not null,
  changed_by     text not null,
  changed_at     timestamptz not null,
  published_uri  text not null default ''
);
create index entry_state on curation.entry (state, iso3, changed_at desc);
create index entry_law on curation.entry (law_id) where law_id <> '';

-- Every saved state, so that an earlier one can be taken up again.
create table curation.entry_revision (
  entry     text not null references curation.entry (id),
  version   bigint not null,
  saved_by  text not null,
  saved_at  timestamptz not null,
  automatic boolean not null,
  content   text not null,
  primary key (entry, version)
);

-- The way of an entry: who did what, when, and what they said.
create table curation.entry_step (
  id      bigint generated always as identity primary key,
  entry   text not null references curation.entry (id),
  at      timestamptz not null,
  actor   text not null,
  step    text not null,
  comment text not null default ''
);
create index entry_step_of on curation.entry_step (entry, id);

create table curation.task (
  id           text primary key,
  version      bigint not null default 1,
  kind         text not null,
  iso3         text not null,
  subject_kind text not null,
  subject_id   text not null,
  -- What a person reads: titles of the subject, and a note in the words of who opened it.
  titles       jsonb not null default '{}',
  detail       text not null default '',
  note         text not null default '',
  state        text not null check (state in ('OPEN', 'BLOCKED', 'DONE', 'DROPPED')),
  assignee     text not null default '',
  due          date,
  opened_by    text not null,
  opened_at    timestamptz not null,
  closed_by    text not null default '',
  closed_at    timestamptz
);
-- A rule that finds the same cause again finds its own open task.
create unique index task_of_a_cause on curation.task (kind, subject_kind, subject_id, detail)
  where state in ('OPEN', 'BLOCKED');
create index task_board on curation.task (iso3, state, due, opened_at);
create index task_assignee on curation.task (assignee) where state in ('OPEN', 'BLOCKED');

create trigger entry_changes after insert or update or delete on curation.entry
  for each row execute function access.record_change();
create trigger task_changes after insert or update or delete on curation.task
  for each row execute function access.record_change();

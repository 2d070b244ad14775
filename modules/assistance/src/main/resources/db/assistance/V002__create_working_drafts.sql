-- Wording that a team works on within a run. It is nobody's law: nothing here is published or found.

create table assistance.working_draft (
  run         text not null references assistance.run (id),
  step        text not null,
  version     bigint not null default 1,
  details     jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (run, step)
);

create trigger working_draft_changes after insert or update or delete on assistance.working_draft
  for each row execute function access.record_change();

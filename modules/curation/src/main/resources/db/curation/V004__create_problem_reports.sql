-- What readers say is wrong. A page may belong to a region and to no State of it.
alter table curation.task add column region text not null default '';

-- What the reader wrote, beside the task that it opened. The address to answer to is kept apart, in no trail, and goes
-- when the task is closed, ninety days after it came at the latest.
create table curation.problem_report (
  task        text primary key references curation.task (id),
  about       text not null,
  words       text not null,
  language    text not null,
  reported_at timestamptz not null
);

create table curation.problem_reporter (
  task      text primary key references curation.problem_report (task),
  email     text not null,
  forget_at timestamptz not null
);
create index problem_reporter_until on curation.problem_reporter (forget_at);

-- Questionnaires as versioned data, what States answered, and who may speak for them.

create table tracking.template (
  code         text not null,
  version      int not null,
  content      jsonb not null,
  created_by   text not null,
  created_at   timestamptz not null,
  primary key (code, version)
);

create table tracking.assessment (
  id                text primary key,
  version           bigint not null default 1,
  iso3              text not null,
  template          text not null,
  template_version  int not null,
  kind              text not null,
  reference_date    date not null,
  lead              text not null default '',
  state             text not null,
  publication       text not null default 'NOT_PUBLISHED',
  -- Consents of the State to publish, each with its document.
  consents          jsonb not null default '[]',
  consultations     jsonb not null default '[]',
  created_by        text not null,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  foreign key (template, template_version) references tracking.template (code, version)
);
create index assessment_of_state on tracking.assessment (iso3, state, reference_date desc);

create table tracking.answer (
  assessment    text not null references tracking.assessment (id),
  question      text not null,
  obligation    text not null default '',
  version       bigint not null default 1,
  content       jsonb not null,
  contributor   text not null,
  answered_at   timestamptz not null,
  validated_by  text not null default '',
  reused_from   text not null default '',
  reuse_confirmed boolean not null default false,
  -- As what it counts, and the law that it cites, held fast when the focal point clears.
  counted       text not null default '',
  cited         jsonb not null default '[]',
  primary key (assessment, question)
);
create index answer_to_obligation on tracking.answer (obligation text_pattern_ops);

-- Which institution is asked which question.
create table tracking.assignment (
  assessment   text not null references tracking.assessment (id),
  question     text not null,
  institution  text not null,
  primary key (assessment, question)
);

create table tracking.assessment_step (
  id          bigint generated always as identity primary key,
  assessment  text not null references tracking.assessment (id),
  at          timestamptz not null,
  actor       text not null,
  step        text not null,
  comment     text not null default ''
);
create index assessment_step_of on tracking.assessment_step (assessment, id);

-- Statements of others beside the State's own word; nothing here is ever copied into an answer (INV-26).
create table tracking.contribution (
  id           text primary key,
  target_kind  text not null check (target_kind in ('answer', 'finding', 'plan')),
  target_id    text not null,
  iso3         text not null,
  body         text not null,
  body_kind    text not null check (body_kind in ('CIVIL_SOCIETY', 'ACADEMIA', 'PRIVATE_SECTOR')),
  text         jsonb not null,
  by           text not null,
  at           timestamptz not null
);
create index contribution_to on tracking.contribution (target_kind, target_id);

create table tracking.nomination (
  id            text primary key,
  iso3          text not null,
  role          text not null,
  scope         text not null check (scope in ('assessment', 'review')),
  scope_id      text not null,
  account       text not null,
  document_ref  text not null,
  from_day      date not null,
  to_day        date,
  replaced_by   text not null default ''
);
-- INV-23: at most one active focal point of a State in each assessment or review; a vacancy is allowed.
create unique index one_focal_point on tracking.nomination (iso3, scope, scope_id)
  where role = 'FOCAL_POINT' and to_day is null;

create trigger template_changes after insert or update or delete on tracking.template
  for each row execute function access.record_change();
create trigger assessment_changes after insert or update or delete on tracking.assessment
  for each row execute function access.record_change();
create trigger answer_changes after insert or update or delete on tracking.answer
  for each row execute function access.record_change();
create trigger contribution_changes after insert or update or delete on tracking.contribution
  for each row execute function access.record_change();
create trigger nomination_changes after insert or update or delete on tracking.nomination
  for each row execute function access.record_change();

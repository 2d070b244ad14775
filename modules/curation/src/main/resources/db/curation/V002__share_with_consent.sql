-- What of a law is for whose eyes beside its text, while it is an entry and when it is published; nothing said is the
-- field's own beginning. Whether a width holds is asked at each reading: of the licence, and of the consents in force.
create table curation.shared_field (
  subject_kind text not null check (subject_kind in ('entry', 'law')),
  subject_id   text not null,
  field        text not null check (field in ('SOURCE_FILE', 'NOTE')),
  visibility   text not null check (visibility in ('PUBLIC', 'REGION', 'STATE', 'PARTIES', 'RESTRICTED')),
  content      text not null default '',
  set_by       text not null,
  set_at       timestamptz not null,
  primary key (subject_kind, subject_id, field)
);

-- Who agreed to what, when, and where that is written; never taken out, only ended.
create table curation.consent (
  id           text primary key,
  subject_kind text not null check (subject_kind in ('entry', 'law')),
  subject_id   text not null,
  field        text not null check (field in ('SOURCE_FILE', 'NOTE')),
  widest       text not null check (widest in ('PUBLIC', 'REGION', 'STATE', 'PARTIES', 'RESTRICTED')),
  given_by     text not null,
  given_on     date not null,
  document     text not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  ended_by     text not null default '',
  ended_at     timestamptz,
  ended_why    text not null default ''
);
create index consent_of on curation.consent (subject_kind, subject_id);

create trigger shared_field_changes after insert or update or delete on curation.shared_field
  for each row execute function access.record_change();
create trigger consent_changes after insert or update or delete on curation.consent
  for each row execute function access.record_change();

-- Whether the kept bytes are still what their name says, and when they were last read.
alter table files.stored_file
  add column state          text not null default 'UNREAD'
                            check (state in ('UNREAD', 'SOUND', 'DAMAGED', 'MISSING', 'UNREADABLE')),
  add column read_at        timestamptz,
  add column failing_since  timestamptz,
  -- Somebody is reading it; another portal leaves it until then.
  add column taken_until    timestamptz;
create index stored_file_due on files.stored_file (read_at nulls first);
create index stored_file_failing on files.stored_file (failing_since) where failing_since is not null;

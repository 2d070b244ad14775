-- When anything of a mapping last changed, for feeds; told by the database, so that no way of writing forgets it.
alter table concordance.mapping add column changed_at timestamptz not null default now();

create function concordance.mark_change() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'changed_at' - 'version' <> to_jsonb(old) - 'changed_at' - 'version' then
    new.changed_at := now();
  end if;
  return new;
end
$$;
create trigger mapping_marks_change before update on concordance.mapping
  for each row execute function concordance.mark_change();

create index mapping_changed on concordance.mapping (changed_at desc, id);

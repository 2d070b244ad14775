-- Before and after of every law stand in the trail, where the trail is part of the database.
do $$
begin
  if to_regprocedure('access.record_change()') is not null then
    create trigger law_changes after insert or update or delete on legislation.law
      for each row execute function access.record_change();
    create trigger provision_status_changes
      after insert or update or delete on legislation.provision_status
      for each row execute function access.record_change();
  end if;
end
$$;

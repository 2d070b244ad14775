-- Whoever says that law stands on a day must know of provisions that do not (INV-17).
create view legislation.door_provision_status as
  select s.law_id, s.eid, s.status, s.since, s.until
    from legislation.provision_status s
    join legislation.law l on l.id = s.law_id
   where l.state = 'PUBLISHED' and l.visibility = 'PUBLIC';

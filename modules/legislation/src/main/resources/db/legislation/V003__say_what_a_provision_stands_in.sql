-- Whoever shows a paragraph by its address must be able to say which article it is a paragraph of.
create or replace view legislation.door_provision as
  select e.law_id, e.id as expression_id, e.language, e.authenticity, e.valid_from, e.valid_to,
         p.ordinal, p.eid, p.kind, p.number, p.heading, p.text, p.content_hash, p.ancestors
    from legislation.provision p
    join legislation.expression e on e.id = p.expression_id
    join legislation.law l on l.id = e.law_id
   where l.state = 'PUBLISHED' and l.visibility = 'PUBLIC';

CREATE VIEW seen AS SELECT id FROM first_context.thing;

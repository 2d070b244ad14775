-- Feeds ask for what changed last, harvesters for what changed since.
create index law_changed on legislation.law (updated_at, id collate "C");
create index law_state_changed on legislation.law (iso3, updated_at, id collate "C");

-- What an import did to each mapping; the former state allows taking the import back. Without a
-- former state the import made the mapping.

create table concordance.import_mapping (
  import_id   text not null,
  mapping_id  text not null,
  former      jsonb,
  primary key (import_id, mapping_id)
);

CREATE TABLE directory.authority (
  reference   text   PRIMARY KEY CHECK (reference ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$'),
  state       text   NOT NULL CHECK (state ~ '^[A-Z]{3}$'),
  -- ISO date as far as it is known: a row of an earlier one never takes the place of a later one.
  verified    text   NOT NULL,
  -- The pack that brought it, empty for a sheet.
  pack        text   NOT NULL,
  -- What the source says, as the cells of the sheet.
  cells       jsonb  NOT NULL
);
CREATE INDEX authority_of_state ON directory.authority (state);

-- An authority that a sheet brought is kept before and after; packs are replaced as whole files.
CREATE TRIGGER authority_changes AFTER INSERT OR UPDATE OR DELETE ON directory.authority
  FOR EACH ROW EXECUTE FUNCTION access.record_change();

-- A job is done with the rights of whoever asked for it, as they were then: a permission to its States, '*' for all.
ALTER TABLE jobs.job
  ADD COLUMN actor_kind text  NOT NULL DEFAULT 'HOUSE',
  ADD COLUMN rights     jsonb NOT NULL DEFAULT '{}';

-- What waited when this came was asked for by people whose rights held everywhere; there were no others.
UPDATE jobs.job SET rights =
  '{"IMPORT_LAWS": "*", "PUBLISH_LAW": "*", "IMPORT_STATUS_ACTIONS": "*", "IMPORT_INSTRUMENT_TEXT": "*", "REBUILD_INDEX": "*"}'
WHERE state IN ('QUEUED', 'RUNNING');

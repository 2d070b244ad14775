CREATE TABLE regions.region (
  code    text  PRIMARY KEY,
  -- What region.yaml says, without its States.
  details jsonb NOT NULL
);

CREATE TABLE regions.state (
  iso3        text  PRIMARY KEY CHECK (iso3 ~ '^[A-Z]{3}$'),
  iso2        text  NOT NULL UNIQUE CHECK (iso2 ~ '^[A-Z]{2}$'),
  home_region text  NOT NULL,
  -- The pack that the row came from; empty for a State of no pack that law was imported for.
  pack        text  NOT NULL,
  details     jsonb NOT NULL
);

CREATE TABLE regions.region_state (
  region   text    NOT NULL REFERENCES regions.region (code),
  iso3     text    NOT NULL REFERENCES regions.state (iso3),
  position integer NOT NULL,
  PRIMARY KEY (region, iso3)
);

CREATE TABLE regions.pack (
  code           text        PRIMARY KEY,
  version        text        NOT NULL,
  sha256         text        NOT NULL,
  state          text        NOT NULL CHECK (state IN ('LOADING', 'LOADED', 'WAITING', 'FAILED')),
  message        text        NOT NULL DEFAULT '',
  -- What is in the tables, whole; empty from the beginning of a load to its good end.
  loaded_version text,
  loaded_sha256  text,
  loaded_at      timestamptz
);

-- One row that rises with every change of regions and States; servers compare it with what they keep in memory.
CREATE TABLE regions.revision (
  one    boolean PRIMARY KEY DEFAULT true CHECK (one),
  number bigint  NOT NULL
);
INSERT INTO regions.revision (number) VALUES (1);

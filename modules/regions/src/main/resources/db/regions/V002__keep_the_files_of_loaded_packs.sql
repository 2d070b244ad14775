-- What a loaded pack consisted of, so that a newer one can be compared with it before it is accepted.
CREATE TABLE regions.pack_file (
  code    text  NOT NULL REFERENCES regions.pack (code),
  path    text  NOT NULL,
  sha256  text  NOT NULL,
  -- Compressed; empty for a file too large to be compared line by line.
  content bytea,
  PRIMARY KEY (code, path)
);

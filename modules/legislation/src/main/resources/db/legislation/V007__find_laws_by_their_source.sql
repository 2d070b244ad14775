-- Which laws were taken from an address, when that address no longer answers.
create index law_source_url on legislation.law_source (url) where url <> '';

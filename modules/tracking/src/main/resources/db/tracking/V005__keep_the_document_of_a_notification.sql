-- The document by which a State notified: the file store's SHA-256 and the name it came under; empty without.
alter table tracking.notification
  add column document text not null default '',
  add column document_name text not null default '';

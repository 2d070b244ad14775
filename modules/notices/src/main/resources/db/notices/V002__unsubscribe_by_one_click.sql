-- Where a post stops mails of this kind (RFC 8058); empty for mails that were asked for once.
ALTER TABLE notices.mail ADD COLUMN unsubscribe text NOT NULL DEFAULT '';
-- Whom a mail went to is not kept once it is sent.
UPDATE notices.mail SET recipient = '' WHERE state = 'SENT';

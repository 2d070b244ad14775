-- A role is held everywhere, for the States of a region, or for one State (then 'place' is its code).
ALTER TABLE access.account_role
  ADD COLUMN place_kind text NOT NULL DEFAULT 'EVERYWHERE' CHECK (place_kind IN ('EVERYWHERE', 'REGION', 'STATE')),
  ADD COLUMN place      text NOT NULL DEFAULT '',
  ADD CONSTRAINT place_is_named CHECK ((place_kind = 'EVERYWHERE') = (place = '')),
  DROP CONSTRAINT account_role_pkey,
  ADD PRIMARY KEY (account, role, place_kind, place);

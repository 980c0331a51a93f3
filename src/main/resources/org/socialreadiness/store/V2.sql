-- Version 2: what another copy of the client said otherwise when the two were joined. It changes nothing until someone
-- decides. `position` is the order of joining.

CREATE TABLE set_aside (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  assessment TEXT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- Version 2: what two copies of the client said differently when they were joined. Each stands in the journal and changes
-- nothing until someone decides.

CREATE TABLE set_aside (
  assessment TEXT,
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

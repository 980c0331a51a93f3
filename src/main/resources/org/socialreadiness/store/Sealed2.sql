-- A sealed client file, version 2: the journal alone, every line in a box that only the password opens.

-- How the password opens the boxes: Argon2id with this salt, so much memory (KiB) and so many passes gives the key that
-- opens `key`, and that opens all else. `sum` tells a damaged vault from a wrong password.
CREATE TABLE vault (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  file TEXT NOT NULL,
  salt TEXT NOT NULL,
  memory INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  key TEXT NOT NULL,
  sum TEXT NOT NULL
) STRICT;

CREATE TABLE line (
  seq INTEGER PRIMARY KEY,
  box BLOB NOT NULL
) STRICT;

-- What is not a line: where the journal ends, the instruments, and where each person was last.
CREATE TABLE part (
  name TEXT PRIMARY KEY,
  box BLOB NOT NULL
) STRICT, WITHOUT ROWID;

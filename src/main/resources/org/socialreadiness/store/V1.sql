-- The client file, version 1. Names are for people: an analyst with an SQLite browser finds the answers by reading.
-- Tables of small rows go without row ids: one tree less to write for each answer.

CREATE TABLE client (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL
) STRICT;

-- Every language of every instrument that an assessment of this file was made with; `edition` names all languages together.
CREATE TABLE instrument (
  edition TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (edition, position)
) STRICT;

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  date TEXT NOT NULL,
  form TEXT NOT NULL,
  edition TEXT NOT NULL,
  seed INTEGER NOT NULL,
  results_open INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL
) STRICT;

CREATE TABLE participant (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('leader', 'interviewee', 'assessor')),
  has_left INTEGER NOT NULL,
  sealed_at TEXT,
  PRIMARY KEY (assessment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
  assessment TEXT NOT NULL,
  participant TEXT NOT NULL,
  criterion TEXT NOT NULL,
  vote INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('level', 'don''t know', 'does not apply')),
  level INTEGER,
  reason TEXT,
  confidence TEXT CHECK (confidence IN ('guess', 'fairly sure', 'evidence')),
  come_back INTEGER NOT NULL,
  answered_at TEXT,
  PRIMARY KEY (assessment, participant, criterion, vote),
  FOREIGN KEY (assessment, participant) REFERENCES participant (assessment, id),
  CHECK ((level IS NOT NULL) = (answer IS NOT NULL AND answer = 'level'))
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  assessment TEXT NOT NULL,
  participant TEXT NOT NULL,
  criterion TEXT NOT NULL,
  vote INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (assessment, participant, criterion, vote),
  FOREIGN KEY (assessment, participant) REFERENCES participant (assessment, id)
) STRICT;

CREATE TABLE belief (
  assessment TEXT NOT NULL,
  participant TEXT NOT NULL,
  belief TEXT NOT NULL,
  say INTEGER,
  do INTEGER,
  PRIMARY KEY (assessment, participant, belief),
  FOREIGN KEY (assessment, participant) REFERENCES participant (assessment, id)
) STRICT, WITHOUT ROWID;

-- Numbers of one fact are joined by a slash, as in a facts file; so are their confidences.
CREATE TABLE fact (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  fact TEXT NOT NULL,
  month TEXT,
  numbers TEXT,
  source TEXT NOT NULL,
  date TEXT,
  confidence TEXT NOT NULL,
  PRIMARY KEY (assessment, fact),
  CHECK ((month IS NULL) <> (numbers IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE consensus (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  criterion TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('consensus', 'dissent')),
  level INTEGER,
  low INTEGER,
  high INTEGER,
  reason TEXT NOT NULL,
  other_reason TEXT NOT NULL,
  PRIMARY KEY (assessment, criterion)
) STRICT, WITHOUT ROWID;

-- What the team will do; empty until there is a plan.
CREATE TABLE action (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (assessment, id)
) STRICT;

-- The journal. Each row's hash covers the row and the hash before it, so that a silent change is found. That no id comes
-- twice is seen to by the program and by its check: an index would be one more page to write for each answer.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  assessment TEXT,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- Where each person was last; not part of what was answered, and not in the journal.
CREATE TABLE place (
  assessment TEXT NOT NULL,
  participant TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (assessment, participant)
) STRICT, WITHOUT ROWID;

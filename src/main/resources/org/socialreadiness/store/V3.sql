-- Version 3: the reports that were written, and who had answered what by then. `position` is their order in the assessment.

CREATE TABLE report (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (assessment, id)
) STRICT;

-- Version 4: what is recorded around the answers: private codes, votes taken again, targets, the facilitator's agenda, the
-- shortlist and the priorities, what was parked, quotes, attached files. `item` is the person, the criterion or the id it is
-- for, `position` the order in which such items came. The views show the parts by name.

CREATE TABLE room (
  assessment TEXT NOT NULL REFERENCES assessment (id),
  aspect TEXT NOT NULL,
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (assessment, aspect, item)
) STRICT;

CREATE VIEW target AS
  SELECT assessment, item AS criterion, body ->> 'level' AS level, body ->> 'reason' AS reason
  FROM room WHERE aspect = 'target';

CREATE VIEW quote AS
  SELECT assessment, item AS id, body ->> 'person' AS participant, body ->> 'criterion' AS criterion, body ->> 'text' AS text,
    body ->> 'supports' AS supports, body ->> 'attributable' AS attributable
  FROM room WHERE aspect = 'quote' AND NOT body ->> 'gone';

CREATE VIEW attachment AS
  SELECT assessment, item AS id, body ->> 'criterion' AS criterion, body ->> 'person' AS participant, body ->> 'name' AS name,
    body ->> 'size' AS size
  FROM room WHERE aspect = 'attachment' AND NOT body ->> 'gone';

CREATE VIEW parked AS
  SELECT assessment, item AS id, body ->> 'text' AS text, body ->> 'criterion' AS criterion, body ->> 'state' AS state
  FROM room WHERE aspect = 'parked' AND body ->> 'state' <> 'gone';

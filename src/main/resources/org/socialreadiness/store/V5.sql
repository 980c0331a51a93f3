-- Version 5: what the team will do. Its actions stand in the table `room`, as all that is recorded around the answers; the
-- table that was kept for them, and was always empty, gives way to a view.

DROP TABLE action;

CREATE VIEW action AS
  SELECT assessment, item AS id, body ->> 'name' AS name, body ->> 'text' AS text, body ->> 'criterion' AS criterion,
    body ->> 'owner' AS owner, body ->> 'first' AS first, body ->> 'due' AS due, body ->> 'doneWhen' AS done_when,
    body ->> 'chosen' AS chosen, body ->> 'state' AS state, body ->> 'evidence' AS evidence
  FROM room WHERE aspect = 'action' AND NOT body ->> 'gone';

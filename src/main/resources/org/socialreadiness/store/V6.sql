-- Version 6: the leaders' contacts outside, as hashes and classes, and the organizations that matter. They stand in the table
-- `room`, as all that is recorded around the answers.

CREATE VIEW contact_import AS
  SELECT assessment, item AS id, body ->> 'leader' AS leader, body ->> 'source' AS source, body ->> 'consent' AS consent,
    body ->> 'taken' AS taken, json_array_length(body, '$.contacts') AS contacts
  FROM room WHERE aspect = 'contacts' AND NOT body ->> 'gone';

CREATE VIEW key_organization AS
  SELECT assessment, item AS id, body ->> 'name' AS name, body ->> 'kind' AS kind, body ->> 'inTouch' AS in_touch
  FROM room WHERE aspect = 'organization' AND NOT body ->> 'gone';

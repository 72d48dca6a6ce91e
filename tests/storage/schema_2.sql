-- On top of schema_1.sql.
BEGIN TRANSACTION;
CREATE VIEW searched AS
                SELECT number, text || '  ' AS text FROM parts WHERE kind = 'text';
CREATE VIRTUAL TABLE search USING fts5
                (text, content='searched', content_rowid='number', tokenize='trigram');
CREATE VIRTUAL TABLE search_groups USING fts5vocab (search, row);
CREATE TRIGGER parts_added AFTER INSERT ON parts WHEN new.kind = 'text' BEGIN
                INSERT INTO search (rowid, text) VALUES (new.number, new.text || '  ');
            END;
CREATE TRIGGER parts_removed AFTER DELETE ON parts WHEN old.kind = 'text' BEGIN
                INSERT INTO search (search, rowid, text)
                    VALUES ('delete', old.number, old.text || '  ');
            END;
INSERT INTO search (search) VALUES ('rebuild');
CREATE TABLE forgetting
                (number INTEGER PRIMARY KEY, is_begun INTEGER NOT NULL DEFAULT 0);
COMMIT;
PRAGMA user_version = 2;

"""How conversations lie in their file: one migration after the other, never changed once released.

A conversation has turns (a tree: ``parent``), a turn has two messages, a message has parts. What
comes of an answer is put into ``journal`` (as UTF-8 that may hold half a character, for chunks may
split one) and becomes a message at the end. An image belongs to a
part, to a draft or to the journal; its bytes lie in files named after their content.
"""

from desktop.storage.database import Migration

MIGRATIONS = (
    Migration(
        "conversations",
        (
            """CREATE TABLE conversations (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                created_at REAL NOT NULL,
                updated_at REAL NOT NULL,
                is_pinned INTEGER NOT NULL,
                is_archived INTEGER NOT NULL,
                model TEXT NOT NULL,
                system TEXT NOT NULL,
                leaf_id TEXT,
                deleted_at REAL
            )""",
            """CREATE INDEX conversations_listed ON conversations
                (is_archived, is_pinned DESC, updated_at DESC, id DESC) WHERE deleted_at IS NULL""",
            """CREATE TABLE turns (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                parent INTEGER REFERENCES turns ON DELETE CASCADE,
                state TEXT NOT NULL,
                asked_at REAL NOT NULL,
                ended_at REAL,
                model TEXT NOT NULL,
                token BLOB,
                token_at INTEGER NOT NULL,
                seams TEXT NOT NULL,
                left_out TEXT NOT NULL,
                outcome TEXT,
                latency TEXT,
                deleted_at REAL
            )""",
            "CREATE INDEX turns_of ON turns (conversation)",
            "CREATE INDEX turns_after ON turns (parent)",
            "CREATE INDEX turns_open ON turns (state) WHERE state IN ('waiting', 'streaming')",
            """CREATE TABLE messages (
                number INTEGER PRIMARY KEY,
                turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
                role TEXT NOT NULL,
                UNIQUE (turn, role)
            )""",
            """CREATE TABLE parts (
                number INTEGER PRIMARY KEY,
                message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
                kind TEXT NOT NULL,
                text TEXT NOT NULL,
                signature BLOB
            )""",
            "CREATE INDEX parts_of ON parts (message)",
            """CREATE TABLE journal (
                number INTEGER PRIMARY KEY,
                turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
                kind TEXT NOT NULL,
                text BLOB NOT NULL,
                signature BLOB
            )""",
            "CREATE INDEX journal_of ON journal (turn)",
            """CREATE TABLE drafts (
                number INTEGER PRIMARY KEY,
                conversation_id TEXT NOT NULL UNIQUE,
                text TEXT NOT NULL
            )""",
            """CREATE TABLE images (
                number INTEGER PRIMARY KEY,
                part INTEGER REFERENCES parts ON DELETE CASCADE,
                chunk INTEGER REFERENCES journal ON DELETE CASCADE,
                draft INTEGER REFERENCES drafts ON DELETE CASCADE,
                data TEXT NOT NULL,
                original TEXT NOT NULL,
                thumbnail BLOB NOT NULL,
                about TEXT NOT NULL
            )""",
            "CREATE INDEX images_of ON images (part) WHERE part IS NOT NULL",
            "CREATE INDEX images_come ON images (chunk) WHERE chunk IS NOT NULL",
            "CREATE INDEX images_drafted ON images (draft) WHERE draft IS NOT NULL",
            "CREATE INDEX images_data ON images (data)",
            "CREATE INDEX images_original ON images (original)",
        ),
    ),
    Migration(
        "search",
        (
            # Groups of three letters find parts of words, and Chinese. The two blanks let the last
            # letters begin a group too, so that words of two letters are found there as well.
            """CREATE VIEW searched AS
                SELECT number, text || '  ' AS text FROM parts WHERE kind = 'text'""",
            """CREATE VIRTUAL TABLE search USING fts5
                (text, content='searched', content_rowid='number', tokenize='trigram')""",
            "CREATE VIRTUAL TABLE search_groups USING fts5vocab (search, row)",
            """CREATE TRIGGER parts_added AFTER INSERT ON parts WHEN new.kind = 'text' BEGIN
                INSERT INTO search (rowid, text) VALUES (new.number, new.text || '  ');
            END""",
            """CREATE TRIGGER parts_removed AFTER DELETE ON parts WHEN old.kind = 'text' BEGIN
                INSERT INTO search (search, rowid, text)
                    VALUES ('delete', old.number, old.text || '  ');
            END""",
            "INSERT INTO search (search) VALUES ('rebuild')",
            # Has a row while the index may still hold words that were deleted.
            """CREATE TABLE forgetting
                (number INTEGER PRIMARY KEY, is_begun INTEGER NOT NULL DEFAULT 0)""",
        ),
    ),
    Migration(
        "attached texts",
        (
            # What a text is called that is attached to a question; empty for what it says itself.
            "ALTER TABLE parts ADD COLUMN name TEXT NOT NULL DEFAULT ''",
            """CREATE TABLE draft_texts (
                number INTEGER PRIMARY KEY,
                draft INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
                name TEXT NOT NULL,
                text TEXT NOT NULL
            )""",
            "CREATE INDEX draft_texts_of ON draft_texts (draft)",
        ),
    ),
)

PRAGMAS = ("auto_vacuum = INCREMENTAL", "foreign_keys = ON", "secure_delete = ON")

INDEX = "search"
"""Which table only finds what others hold."""

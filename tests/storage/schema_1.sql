-- Version 1, as its program wrote it; never changed.
BEGIN TRANSACTION;
CREATE TABLE conversations (
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
            );
INSERT INTO "conversations" VALUES(1,'c','Title of c',1000.0,1002.0,0,0,'','','3',NULL);
INSERT INTO "conversations" VALUES(2,'pinned','Title of pinned',900.0,900.0,1,0,'','','4',NULL);
INSERT INTO "conversations" VALUES(3,'gone','Title of gone',800.0,800.0,0,0,'','','5',1000.0);
CREATE TABLE drafts (
                number INTEGER PRIMARY KEY,
                conversation_id TEXT NOT NULL UNIQUE,
                text TEXT NOT NULL
            );
INSERT INTO "drafts" VALUES(1,'c','half a ques');
CREATE TABLE images (
                number INTEGER PRIMARY KEY,
                part INTEGER REFERENCES parts ON DELETE CASCADE,
                chunk INTEGER REFERENCES journal ON DELETE CASCADE,
                draft INTEGER REFERENCES drafts ON DELETE CASCADE,
                data TEXT NOT NULL,
                original TEXT NOT NULL,
                thumbnail BLOB NOT NULL,
                about TEXT NOT NULL
            );
INSERT INTO "images" VALUES(1,1,NULL,NULL,'3b066804f6d1d077173cfe4d06002e6a61e6f21c2b2e648417962115f1afcd8e','369b74f2003ce39f5829ec7a2f84852b72b610d0312c8951d5d8f7316c9902ba',X'736D616C6C','{"mime_type": "image/png", "name": "a.png", "width_px": 4, "height_px": 3, "detail": "medium", "original_px": [40, 30], "original_bytes": 9, "page": 2, "note": "The first of 12 frames", "data_bytes": 5}');
INSERT INTO "images" VALUES(2,NULL,NULL,1,'3b066804f6d1d077173cfe4d06002e6a61e6f21c2b2e648417962115f1afcd8e','369b74f2003ce39f5829ec7a2f84852b72b610d0312c8951d5d8f7316c9902ba',X'736D616C6C','{"mime_type": "image/png", "name": "a.png", "width_px": 4, "height_px": 3, "detail": "medium", "original_px": [40, 30], "original_bytes": 9, "page": 2, "note": "The first of 12 frames", "data_bytes": 5}');
CREATE TABLE journal (
                number INTEGER PRIMARY KEY,
                turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
                kind TEXT NOT NULL,
                text BLOB NOT NULL,
                signature BLOB
            );
INSERT INTO "journal" VALUES(1,2,'text',X'496E20467261',NULL);
CREATE TABLE messages (
                number INTEGER PRIMARY KEY,
                turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
                role TEXT NOT NULL,
                UNIQUE (turn, role)
            );
INSERT INTO "messages" VALUES(1,1,'user');
INSERT INTO "messages" VALUES(2,1,'model');
INSERT INTO "messages" VALUES(3,2,'user');
INSERT INTO "messages" VALUES(4,3,'user');
INSERT INTO "messages" VALUES(5,3,'model');
INSERT INTO "messages" VALUES(6,4,'user');
INSERT INTO "messages" VALUES(7,5,'user');
CREATE TABLE parts (
                number INTEGER PRIMARY KEY,
                message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
                kind TEXT NOT NULL,
                text TEXT NOT NULL,
                signature BLOB
            );
INSERT INTO "parts" VALUES(1,1,'image','',NULL);
INSERT INTO "parts" VALUES(2,1,'text','Where is Berlin?',NULL);
INSERT INTO "parts" VALUES(3,2,'thought','Hm',X'6D61726B');
INSERT INTO "parts" VALUES(4,2,'text','In Germany. 日本',NULL);
INSERT INTO "parts" VALUES(5,3,'text','And Paris?',NULL);
INSERT INTO "parts" VALUES(6,4,'text','And Paris?',NULL);
INSERT INTO "parts" VALUES(7,5,'text','In France.',NULL);
INSERT INTO "parts" VALUES(8,6,'text','Old',NULL);
INSERT INTO "parts" VALUES(9,7,'text','Secret',NULL);
CREATE TABLE turns (
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
            );
INSERT INTO "turns" VALUES(1,'1',1,NULL,'finished',1000.0,1000.0,'m',X'68657265',3,'[2]','[0]','{"word": "complete", "sentence": "", "hint": "", "step": "", "code": ""}','{"turn_id": "1", "asked_at": 1000.0, "engine": "gemini", "model": "gemini-4-argon", "ending": "complete", "prompt_tokens": 1200, "output_tokens": 240, "thought_tokens": null, "metrics": {"first_chunk_latency": 0.42, "first_text_latency": 0.5, "total_time": 4.2, "chunk_count": 40, "output_tokens": 240, "tokens_per_second": 60.0, "chunks_per_second": 11.0, "gap_p50": 0.08, "gap_p95": 0.2, "gap_max": 0.4, "stalls": 0, "requests": 1, "first_paint_latency": 0.52}, "asked": -0.01, "written": 0.02, "headers": 0.4, "first_thought": null, "last_text": 4.1, "end_painted": 4.3, "thought_tokens_per_second": null, "delay_p50": 0.02, "delay_p95": 0.05, "hops": 1, "retries": 0, "bytes_up": 4000, "bytes_down": 9000, "arrivals": [0.5, 0.6, 4.1]}',NULL);
INSERT INTO "turns" VALUES(2,'2',1,1,'waiting',1001.0,NULL,'',X'6F6E',6,'[]','[]',NULL,NULL,NULL);
INSERT INTO "turns" VALUES(3,'3',1,1,'failed',1002.0,1002.0,'',NULL,0,'[]','[]','{"word": "error", "sentence": "", "hint": "", "step": "", "code": ""}',NULL,NULL);
INSERT INTO "turns" VALUES(4,'4',2,NULL,'waiting',900.0,NULL,'',NULL,0,'[]','[]',NULL,NULL,NULL);
INSERT INTO "turns" VALUES(5,'5',3,NULL,'waiting',800.0,NULL,'',NULL,0,'[]','[]',NULL,NULL,NULL);
CREATE INDEX conversations_listed ON conversations
                (is_archived, is_pinned DESC, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX turns_of ON turns (conversation);
CREATE INDEX turns_after ON turns (parent);
CREATE INDEX turns_open ON turns (state) WHERE state IN ('waiting', 'streaming');
CREATE INDEX parts_of ON parts (message);
CREATE INDEX journal_of ON journal (turn);
CREATE INDEX images_of ON images (part) WHERE part IS NOT NULL;
CREATE INDEX images_come ON images (chunk) WHERE chunk IS NOT NULL;
CREATE INDEX images_drafted ON images (draft) WHERE draft IS NOT NULL;
CREATE INDEX images_data ON images (data);
CREATE INDEX images_original ON images (original);
COMMIT;
PRAGMA user_version = 1;

-- The form of a project file, version 1. Statements are separated by blank lines.

CREATE TABLE source (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name   TEXT NOT NULL,
  text   TEXT NOT NULL
) STRICT

-- What was decided. Places are code points of a source's text: they survive any new version of the engine.
CREATE TABLE decision (
  number       INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('must-join', 'cannot-join', 'reject')),
  sha256       TEXT NOT NULL REFERENCES source,
  start        INTEGER NOT NULL CHECK (start >= 0),
  end          INTEGER NOT NULL CHECK (end > start),
  other_sha256 TEXT REFERENCES source,
  other_start  INTEGER,
  other_end    INTEGER,
  type         TEXT,
  note         TEXT NOT NULL,
  CHECK ((kind = 'reject') = (other_sha256 IS NULL)),
  CHECK ((kind = 'reject') = (type IS NOT NULL))
) STRICT

-- When a decision came into force and when it was taken back. Never changed, never shortened.
CREATE TABLE step (
  number   INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision,
  action   TEXT NOT NULL CHECK (action IN ('apply', 'revert')),
  made     TEXT NOT NULL
) STRICT

CREATE INDEX step_by_decision ON step (decision, number)

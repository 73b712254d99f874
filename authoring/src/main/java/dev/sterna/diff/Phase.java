package dev.sterna.diff;

/**
 * When a difference is made: what stands in the way goes first, what leans on others comes last,
 * and what nobody needs any more goes at the end.
 */
enum Phase {
  DROP_VIEW,
  /** A step of its own, before anything that could need a new value. */
  ADD_ENUM_VALUE,
  DROP_FOREIGN_KEY,
  DROP_INDEX,
  DROP_CONSTRAINT,
  /** What must go early, because something else gets its name. */
  MAKE_ROOM,
  CREATE_NAMESPACE,
  CREATE_TYPE,
  /** The attributes of composite types. */
  ALTER_TYPE,
  /** A step of its own, between what leaves the type and what needs it. */
  REPLACE_ENUM,
  SEQUENCE,
  RENAME,
  CREATE_TABLE,
  DROP_IDENTITY,
  DROP_DEFAULT,
  DROP_NOT_NULL,
  DROP_GENERATED_COLUMN,
  DROP_COLUMN,
  TYPE,
  ADD_COLUMN,
  ADD_GENERATED_COLUMN,
  SET_DEFAULT,
  SET_NOT_NULL,
  /** After the column is not null. */
  SET_IDENTITY,
  ADD_CONSTRAINT,
  /** A foreign key whose target is ready before any table is altered. */
  ADD_FOREIGN_KEY,
  VALIDATE,
  COMMENT,
  CREATE_INDEX,
  /** A foreign key whose target must be altered first. */
  ADD_LATE_FOREIGN_KEY,
  ROUTINE,
  CREATE_VIEW,
  DROP_TABLE,
  DROP_ROUTINE,
  DROP_TYPE,
  DROP_EXTENSION,
  DROP_SEQUENCE,
  DROP_NAMESPACE;

  /** Whether this is one of the phases that a table goes through all at once. */
  boolean isAlteration() {
    return compareTo(DROP_IDENTITY) >= 0 && compareTo(COMMENT) <= 0;
  }
}

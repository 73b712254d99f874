package dev.sterna.operation;

import java.util.Locale;

/** A right on something (manual, 5.8 "Privileges"). */
public enum Privilege {
  SELECT,
  INSERT,
  UPDATE,
  DELETE,
  TRUNCATE,
  REFERENCES,
  TRIGGER,
  USAGE,
  CREATE;

  /** The word of PostgreSQL. */
  public String sql() {
    return name().toLowerCase(Locale.ROOT);
  }
}

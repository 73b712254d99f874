package dev.sterna.execute.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns that a row has from the beginning; the others are filled while its steps go on. */
enum RowColumn {
  ID("text"),
  REVISES("text[]"),
  DEPENDS_ON("text[]"),
  REPLACES("text[]"),
  MESSAGE("text"),
  CHECKSUM("text"),
  KIND("text"),
  STATE("text"),
  STEP("int"),
  STEPS("int"),
  DOWNGRADE("jsonb"),
  APPLIED_AT("timestamptz"),
  APPLIED_BY("text"),
  STERNA("text");

  private final String type;

  RowColumn(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /** Their names, with commas. */
  static String names(List<RowColumn> columns) {
    return columns.stream()
        .map(column -> column.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

package dev.sterna.execute.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

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

  /** All of them but these, in their order. */
  static List<RowColumn> allBut(RowColumn... others) {
    List<RowColumn> columns = new ArrayList<>(List.of(values()));
    columns.removeAll(List.of(others));
    return List.copyOf(columns);
  }

  /** Their names, with commas. */
  static String names(List<RowColumn> columns) {
    StringJoiner names = new StringJoiner(", ");
    for (RowColumn column : columns) {
      names.add(column.name().toLowerCase(Locale.ROOT));
    }
    return names.toString();
  }
}

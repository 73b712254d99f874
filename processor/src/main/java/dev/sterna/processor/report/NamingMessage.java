package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/** Names in the model that a naming convention changes: ids {@code STERNA-066x}. */
public enum NamingMessage implements Message {

  /** Arguments: the attribute, its name of the column, the column, the table, the other name. */
  COLUMN_OF_TWO_NAMES(
      "STERNA-0661",
      ERROR,
      "%s names a column \"%s\", which is column %s of table %s, elsewhere named \"%s\";"
          + " Hibernate does not start with two names for one column, so use the same in both"
          + " places"),

  /** Arguments: the attribute, the name that it refers to, the column, the target's table. */
  ID_REFERS_BY_OTHER_NAME(
      "STERNA-0662",
      ERROR,
      "%s has the columns of an id and refers to \"%s\", which is %s in table %s; Hibernate looks"
          + " for columns of such an id by both names, so remove referencedColumnName, or use the"
          + " name in the database in @Column there and here"),

  /** Arguments: the attribute, the column, its name in the model. */
  REFERS_BY_NAME_OF_DATABASE(
      "STERNA-0663",
      ERROR,
      "%s refers to the column \"%s\" by its name in the database, but Hibernate looks for"
          + " columns by their names in the model; write referencedColumnName = \"%s\""),

  /** Arguments: the attribute, its name of the column, the column. */
  ID_OF_TWO_COLUMNS(
      "STERNA-0664",
      ERROR,
      "%s has the column of an id and names it \"%s\", which is %s in the database; Hibernate"
          + " creates columns of both names and cannot insert a row, so write name = \"%3$s\""),

  /** Arguments: the class or attribute, the table, the other class or attribute. */
  TABLE_OF_TWO_CATALOGS(
      "STERNA-0665",
      ERROR,
      "%s is mapped to table %s in another catalog than %s, but a PostgreSQL database has no"
          + " catalogs, so both are the same table; distinguish them by schema = \"…\" instead of"
          + " catalog, or by name");

  private final Wording wording;

  NamingMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}

package dev.sterna.processor.mapping.xml;

import static dev.sterna.processor.mapping.xml.ElementForm.annotation;

import dev.sterna.processor.mapping.xml.ValueForm.Kind;

/**
 * Columns, tables, constraints and generators in a mapping file, and the annotations that they
 * stand for (Jakarta Persistence 3.2, sections 11.1 and 12.3).
 */
final class TableForms {

  // Parts of annotations

  private static final ElementForm CHECK =
      annotation("CheckConstraint").texts("name", "constraint", "options").required("constraint");

  private static final ElementForm UNIQUE =
      annotation("UniqueConstraint")
          .texts("name", "options")
          .wordList("column-name", "columnNames");

  private static final ElementForm INDEX =
      annotation("Index")
          .texts("name", "columnList", "options")
          .required("column-list")
          .truths("unique")
          .unreadChildren("description");

  static final ElementForm FOREIGN_KEY =
      annotation("ForeignKey")
          .texts("name", "foreignKeyDefinition", "options")
          .with(
              "constraint-mode",
              ValueForm.constant(
                  "value", ElementForm.words("CONSTRAINT NO_CONSTRAINT PROVIDER_DEFAULT")))
          .unreadChildren("description");

  // Columns

  private static final ElementForm PLAIN_COLUMN =
      ElementForm.EMPTY
          .texts("name", "columnDefinition", "options")
          .truths("nullable", "insertable", "updatable");

  private static final ElementForm SIZED_COLUMN =
      PLAIN_COLUMN.texts("table").truths("unique").numbers("length", "precision", "scale");

  static final ElementForm COLUMN =
      annotation("Column")
          .and(SIZED_COLUMN)
          .numbers("secondPrecision")
          .words("comment", "comment")
          .unreadChildren("read write")
          .members("check-constraint", CHECK, "check");

  static final ElementForm ORDER_COLUMN = annotation("OrderColumn").and(PLAIN_COLUMN);

  static final ElementForm MAP_KEY_COLUMN = annotation("MapKeyColumn").and(SIZED_COLUMN);

  private static final ElementForm REFERENCE =
      ElementForm.EMPTY
          .and(PLAIN_COLUMN)
          .texts("referencedColumnName", "table")
          .truths("unique")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  static final ElementForm JOIN_COLUMN =
      annotation("JoinColumn")
          .and(REFERENCE)
          .words("comment", "comment")
          .members("check-constraint", CHECK, "check");

  static final ElementForm MAP_KEY_JOIN_COLUMN = annotation("MapKeyJoinColumn").and(REFERENCE);

  static final ElementForm PRIMARY_KEY_JOIN_COLUMN =
      annotation("PrimaryKeyJoinColumn")
          .texts("name", "referencedColumnName", "columnDefinition", "options")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  // Tables

  private static final ElementForm ANY_TABLE =
      ElementForm.EMPTY
          .texts("name", "catalog", "schema", "options")
          .words("comment", "comment")
          .members("unique-constraint", UNIQUE, "uniqueConstraints")
          .members("index", INDEX, "indexes");

  private static final ElementForm CHECKED_TABLE =
      ANY_TABLE.members("check-constraint", CHECK, "check");

  static final ElementForm TABLE = annotation("Table").and(CHECKED_TABLE);

  static final ElementForm SECONDARY_TABLE =
      annotation("SecondaryTable")
          .and(CHECKED_TABLE)
          .required("name")
          .unread(Kind.TRUTH, "owned", "optional")
          .statedMembers("primary-key-join-column", PRIMARY_KEY_JOIN_COLUMN, "pkJoinColumns")
          .member("primary-key-foreign-key", FOREIGN_KEY, "foreignKey")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  static final ElementForm JOIN_TABLE =
      annotation("JoinTable")
          .and(CHECKED_TABLE)
          .statedMembers("join-column", JOIN_COLUMN, "joinColumns")
          .member("foreign-key", FOREIGN_KEY, "foreignKey")
          .statedMembers("inverse-join-column", JOIN_COLUMN, "inverseJoinColumns")
          .member("inverse-foreign-key", FOREIGN_KEY, "inverseForeignKey");

  static final ElementForm COLLECTION_TABLE =
      annotation("CollectionTable")
          .and(ANY_TABLE)
          .statedMembers("join-column", JOIN_COLUMN, "joinColumns")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  // Generators

  static final ElementForm SEQUENCE_GENERATOR =
      annotation("SequenceGenerator")
          .texts("name", "sequenceName", "catalog", "schema", "options")
          .numbers("initialValue", "allocationSize")
          .unreadChildren("description");

  static final ElementForm TABLE_GENERATOR =
      annotation("TableGenerator")
          .texts("name", "table", "catalog", "schema", "options")
          .texts("pkColumnName", "valueColumnName", "pkColumnValue")
          .numbers("initialValue", "allocationSize")
          .members("unique-constraint", UNIQUE, "uniqueConstraints")
          .members("index", INDEX, "indexes")
          .members("check-constraint", CHECK, "check")
          .unreadChildren("description");

  static final ElementForm GENERATORS =
      ElementForm.EMPTY
          .beside("sequence-generator", SEQUENCE_GENERATOR)
          .beside("table-generator", TABLE_GENERATOR);

  private TableForms() {}
}

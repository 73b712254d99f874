package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.OracleDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embeddable that is a composite type, followed from model to model on a database with rows. */
final class StructTypeTest {

  private static final String FROM = "@dev.sterna.migration.RenamedFrom";

  @TempDir Path home;

  private Project project;
  private KeptSteps steps;

  @BeforeEach
  void startWithMigrations() {
    project = new Project(home).withMigrations("Migrations");
    steps = new KeptSteps(project);
    project.with(
        "org.hibernate.annotations.Struct",
        "package org.hibernate.annotations; public @interface Struct { String name();"
            + " String[] attributes() default {}; }");
    project.withEntity("Post", "Place place;", "java.util.List<Place> others;");
    place("place_type", "int x; String label;");
  }

  private void place(String type, String fields) {
    project.with(
        "com.matar.Place",
        "package com.matar; import jakarta.persistence.*; @Embeddable"
            + (" @org.hibernate.annotations.Struct(name = \"" + type + "\") class Place { ")
            + fields
            + " }");
  }

  @Test
  void theTypeComesBeforeItsColumnsAndGoesAfterThem() throws SQLException {
    assertThat(steps.upgrade())
        .extracting(Operation::describe)
        .containsExactly("create type place_type", "create table post");
    assertThat(project.generated("Draft").orElseThrow())
        .contains(
            "op.createType(",
            "compositeType(\"place_type\")",
            ".attribute(\"x\", integer())",
            ".attribute(\"label\", varchar(255))",
            "column(\"others\", type(\"place_type[]\"))");
    assertThat(steps.downgrade())
        .extracting(Operation::describe)
        .containsExactly("drop table post", "drop type place_type");
    steps.keep();
    assertThat(project.compile().succeeded().notes()).isEmpty();
    project.withEntity("Post");
    assertThat(steps.upgrade())
        .extracting(Operation::describe)
        .containsExactly(
            "alter table post: drop column place, drop column others", "drop type place_type");
  }

  @Test
  void rowsFollowTheAttributes() throws SQLException {
    List<Operation> first = steps.upgrade();
    steps.keep();
    place("place_type", "long x; String label; Integer old; double height; String note;");
    List<Operation> second = steps.upgrade();
    List<Operation> back = steps.downgrade();

    assertThat(second)
        .extracting(Operation::describe)
        .containsExactly(
            "change attribute x of type place_type to bigint",
            "add attribute old to type place_type",
            "add attribute height to type place_type",
            "add attribute note to type place_type",
            "replace type place_type");
    assertFollows(first, second, back, "(,,7,a,) {\"(,,8,,)\"}");
    steps.keep();
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void anAttributeIsRenamed() throws SQLException {
    List<Operation> first = steps.upgrade();
    steps.keep();
    place("place_type", "int x; " + FROM + "(\"label\") String name;");
    List<Operation> second = steps.upgrade();
    List<Operation> back = steps.downgrade();

    assertThat(second)
        .extracting(Operation::describe)
        .containsExactly("rename attribute label of type place_type to name");
    assertFollows(first, second, back, "(7,a) {\"(8,)\"}");
    steps.keep();
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.compile().succeeded().notes())
        .anyMatch(note -> note.contains("STERNA-0512"));
  }

  /** The columns that had the type have the other one, so it is the same under another name. */
  @Test
  void aTypeOfAnotherNameKeepsItsValues() throws SQLException {
    List<Operation> first = steps.upgrade();
    steps.keep();
    place("spot_type", "int x; int y; String label;");
    List<Operation> second = steps.upgrade();
    List<Operation> back = steps.downgrade();

    assertThat(second)
        .extracting(Operation::describe)
        .containsExactly(
            "rename type place_type to spot_type",
            "add attribute y to type spot_type",
            "replace type spot_type");
    assertFollows(first, second, back, "(7,,a) {\"(8,,)\"}");
    steps.keep();
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void aReplacedAttributeIsAskedAbout() {
    steps.upgrade();
    steps.keep();
    place("place_type", "int x; String name;");

    assertThat(project.compile().succeeded().notes())
        .anyMatch(
            note ->
                note.contains(
                    "[STERNA-0533] was attribute name of type place_type called label, which is dropped?"
                        + " Then add @RenamedFrom(\"label\") here to keep its values"));
  }

  private void assertFollows(
      List<Operation> first, List<Operation> second, List<Operation> back, String row)
      throws SQLException {
    try (OracleDatabase database = OracleDatabase.create()) {
      KeptSteps.run(database, first);
      database.execute(
          "insert into post (id, place, others) values"
              + " (1, row(7, 'a'), array[row(8, null)::place_type])");

      KeptSteps.run(database, second);
      assertThat(row(database)).isEqualTo(row);
      KeptSteps.run(database, back);
      assertThat(row(database)).isEqualTo("(7,a) {\"(8,)\"}");
    }
  }

  private static String row(OracleDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select place::text || ' ' || others::text from post")) {
      rows.next();
      return rows.getString(1);
    }
  }
}

package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.OracleDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Constants of an enum that are renamed, moved or gone: what rows hold of them follows, by name, by
 * ordinal and as a value of a type of the database.
 */
final class EnumConstantTest {

  private static final String FROM = "@dev.sterna.migration.RenamedFrom";

  @TempDir Path home;

  private Project project;
  private KeptSteps steps;

  @BeforeEach
  void startWithMigrations() {
    project = new Project(home).withMigrations("Migrations");
    steps = new KeptSteps(project);
    project.with(
        "org.hibernate.annotations.JdbcTypeCode",
        "package org.hibernate.annotations; public @interface JdbcTypeCode { int value(); }");
    project.withEntity(
        "Post",
        "State state;",
        "@Enumerated(EnumType.STRING) State named;",
        "@org.hibernate.annotations.JdbcTypeCode(6003) State typed;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NEW, OPEN | @RenamedFrom(\"NEW\") FRESH, OPEN | FRESH OPEN | no reordering",
        "NEW, OPEN | OPEN, @RenamedFrom(\"NEW\") FRESH | FRESH OPEN | renamed and moved",
        "NEW, OPEN | OPEN, GONE, NEW | NEW OPEN | moved, and one between",
        "NEW, OPEN | @RenamedFrom(\"OPEN\") NEW, @RenamedFrom(\"NEW\") OPEN | OPEN NEW | swapped",
        "NEW, OPEN | @RenamedFrom(\"NEW\") OPEN, @RenamedFrom(\"OPEN\") NEW | OPEN NEW | in order",
        "NEW, OPEN | @RenamedFrom(\"NEW\") OPEN, @RenamedFrom(\"OPEN\") DONE | OPEN DONE | a chain",
        "NEW, OPEN | NEW, OPEN, @RenamedFrom({\"DONE\", \"FIN\"}) GONE | NEW OPEN | nothing had it",
        "NEW, OPEN | @RenamedFrom(\"NEW\") A, @RenamedFrom(\"NEW\") B, OPEN | A OPEN | claimed twice",
        "NEW, OPEN | NEW, @RenamedFrom(\"OPEN\") IN_WORK, OPEN | NEW IN_WORK | its name is reused",
      })
  void rowsKeepTheirConstants(String before, String after, String rows, String what)
      throws SQLException {
    constants(before);
    List<Operation> first = steps.upgrade();
    steps.keep();
    constants(after.replace("@RenamedFrom", FROM));
    List<Operation> second = steps.upgrade();
    List<Operation> back = steps.downgrade();
    try (OracleDatabase database = OracleDatabase.create()) {
      KeptSteps.run(database, first);
      database.execute(
          "insert into post values (1, 0, 'NEW', 'NEW'), (2, 1, 'OPEN', 'OPEN')",
          "insert into post values (3, null, null, null)");

      KeptSteps.run(database, second);
      assertThat(held(database, after)).as(what).isEqualTo(rows.split(" "));

      KeptSteps.run(database, back);
      assertThat(held(database, before)).as(what).containsExactly("NEW", "OPEN");
    }
    steps.keep();
    assertThat(project.generated("Draft")).isEmpty();
  }

  /** Each of the three columns, which have to agree, as the constant that it stands for. */
  private static String[] held(OracleDatabase database, String constants) throws SQLException {
    String[] names =
        constants.replaceAll("@RenamedFrom\\([^)]*\\)", "").replace(" ", "").split(",");
    List<String> held = new ArrayList<>();
    for (String row :
        rows(
            database,
            "select concat_ws('|', state, named, typed) from post where id < 3 order by id")) {
      String[] values = row.split("\\|");
      String name = names[Integer.parseInt(values[0])];
      assertThat(List.of(values).subList(1, 3)).containsExactly(name, name);
      held.add(name);
    }
    return held.toArray(String[]::new);
  }

  @Test
  void aConstantThatGoesMayHaveNoRow() throws SQLException {
    project.withEntity("Post", "State state;");
    constants("NEW, OPEN, DONE");
    List<Operation> first = steps.upgrade();
    steps.keep();
    constants("NEW, DONE");
    List<Operation> second = steps.upgrade();
    assertThat(second)
        .extracting(Operation::describe)
        .containsExactly(
            "require no row of post has OPEN, which state loses",
            "alter table post: drop constraint post_state_check",
            "replace values of post.state: 2 by 1",
            "alter table post: add constraint post_state_check");
    try (OracleDatabase database = OracleDatabase.create()) {
      KeptSteps.run(database, first);
      database.execute("insert into post values (1, 1), (2, 2)");
      assertThatThrownBy(() -> KeptSteps.run(database, second)).hasStackTraceContaining("has OPEN");

      database.execute("delete from post where id = 1");
      KeptSteps.run(database, second);
      assertThat(rows(database, "select state from post")).containsExactly("1");
    }
  }

  @Test
  void aReplacedConstantIsAskedAbout() {
    constants("NEW, OPEN");
    steps.upgrade();
    steps.keep();
    constants("FRESH, OPEN");

    assertThat(project.compile().succeeded().notes())
        .filteredOn(note -> note.contains("STERNA-0517"))
        .containsExactly(
            "[STERNA-0517] was the constant FRESH called NEW, which is removed? Then add"
                + " @RenamedFrom(\"NEW\") here, to update the rows that have it");
  }

  @Test
  void aPastNameIsToldOfWhenItHasDoneItsWorkAndWhenNothingHadIt() {
    constants("NEW, OPEN");
    steps.upgrade();
    steps.keep();
    constants(FROM + "(\"NEW\") FRESH, OPEN");
    steps.upgrade();
    steps.keep();
    assertThat(project.compile().succeeded().notes())
        .anyMatch(note -> note.contains("STERNA-0512"));
    constants("FRESH, OPEN, " + FROM + "(\"OPNE\") GONE");
    assertThat(project.compile().succeeded().notes())
        .anyMatch(note -> note.contains("nothing in schema.jsonl is called OPNE"));
  }

  @Test
  void constantsFollowARenamedColumnAndTable() {
    constants("NEW, OPEN");
    steps.upgrade();
    steps.keep();
    project.without("com.matar.Post");
    project.with(
        "com.matar.Entry",
        """
        package com.matar;
        import jakarta.persistence.*;
        @Entity @dev.sterna.migration.RenamedFrom("Post") class Entry {
          @Id Long id;
          @dev.sterna.migration.RenamedFrom("state") State condition;
          @Enumerated(EnumType.STRING) State named;
          @org.hibernate.annotations.JdbcTypeCode(6003) State typed;
        }
        """);
    constants("OPEN, " + FROM + "(\"NEW\") FRESH");

    assertThat(steps.upgrade())
        .extracting(Operation::describe)
        .contains(
            "replace values of entry.condition: 1 by 0, 0 by 1",
            "replace values of entry.named: 'NEW' by 'FRESH'",
            "rename value NEW of enum state to FRESH");
  }

  @Test
  void whatAFieldSaysOfAConstantIsNotRenamed() {
    project.withEntity("Post", "@Enumerated(EnumType.STRING) java.util.List<State> states;");
    constants(FROM + "(\"OPEN\") OPENED");

    assertThat(project.compile().errors()).anyMatch(error -> error.contains("STERNA-0516"));
  }

  private void constants(String constants) {
    project.with("com.matar.State", "package com.matar; enum State { " + constants + " }");
  }

  private static List<String> rows(OracleDatabase database, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}

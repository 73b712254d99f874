package dev.sterna.processor;

import static dev.sterna.processor.BadInput.error;
import static dev.sterna.processor.BadInput.post;
import static dev.sterna.processor.BadInput.table;

import java.util.stream.Stream;

/** Names that PostgreSQL does not take, or does not keep apart. */
final class BadNames {

  private static final String LONG = "a".repeat(64);
  private static final String SNOWMEN = "☃".repeat(22);

  private BadNames() {}

  static Stream<BadInput> all() {
    return Stream.concat(characters(), lengths());
  }

  private static Stream<BadInput> characters() {
    return Stream.of(
        error("name-nul-table", table("name = \"po\\0st\"")),
        error("name-nul-schema", table("schema = \"po\\0st\"")),
        error("name-nul-column", post("@Column(name = \"ti\\0tle\") String title;")),
        error("name-nul-index", table("indexes = @Index(name = \"i\\0\", columnList = \"a\")")),
        error(
            "name-nul-sequence",
            post("@Id @GeneratedValue @SequenceGenerator(sequenceName = \"s\\0\") Long key;")),
        error("name-surrogate", post("@Column(name = \"\\ud83d\") String title;")),
        error("name-empty-delimited", table("name = \"``\"")),
        error("name-empty-delimited-column", post("@Column(name = \"\\\"\\\"\") String title;")));
  }

  private static Stream<BadInput> lengths() {
    return Stream.of(
        error("name-long-table", table("name = \"" + LONG + "\"")),
        error("name-long-column", post("@Column(name = \"" + LONG + "\") String title;")),
        error("name-long-schema", table("schema = \"" + LONG + "\"")),
        error(
            "name-long-index",
            table("indexes = @Index(name = \"" + LONG + "\", columnList = \"a\")")),
        error(
            "name-long-unique",
            table(
                "uniqueConstraints = @UniqueConstraint(name = \""
                    + LONG
                    + "\", columnNames = \"a\")")),
        error(
            "name-long-sequence",
            post(
                "@Id @GeneratedValue @SequenceGenerator(sequenceName = \""
                    + LONG
                    + "\") Long key;")),
        error("name-long-bytes", post("@Column(name = \"" + SNOWMEN + "\") String title;")),
        error(
            "names-cut-alike",
            post(
                "@Column(name = \"" + LONG + "1\") String first;",
                "@Column(name = \"" + LONG + "2\") String second;")),
        error(
            "names-cut-alike-bytes",
            post(
                "@Column(name = \"" + SNOWMEN + "1\") String first;",
                "@Column(name = \"" + SNOWMEN + "2\") String second;")),
        error(
            "tables-cut-alike",
            project ->
                table("name = \"" + LONG + "1\"")
                    .andThen(
                        p ->
                            p.with(
                                "com.matar.Other",
                                "package com.matar; import jakarta.persistence.*;\n@Entity @Table(name = \""
                                    + LONG
                                    + "2\") class Other { @Id Long id; }\n"))
                    .accept(project)));
  }
}

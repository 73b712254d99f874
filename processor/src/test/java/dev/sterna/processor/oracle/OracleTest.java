package dev.sterna.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The harness proves itself, so that a failed comparison speaks of our mapping only. */
class OracleTest {
  private static final String BOOK =
      """
      package model;

      import jakarta.persistence.*;

      @Entity
      @Table(indexes = @Index(columnList = "title desc"),
          uniqueConstraints = @UniqueConstraint(columnNames = {"title", "isbn"}))
      class Book {
        enum Binding {HARD, SOFT}

        @Id @GeneratedValue Long id;
        @Column(nullable = false, comment = "as printed") String title;
        String isbn;
        Binding binding;
        @ManyToOne Book sequel;
      }
      """;

  @Test
  void sameModelGivesSameDump() {
    List<Class<?>> book = compiled(BOOK);
    try (OracleDatabase first = OracleDatabase.create();
        OracleDatabase second = OracleDatabase.create()) {
      HibernateExport.create(book, first);
      HibernateExport.create(book, second);
      CatalogDump dump = CatalogDump.withNames(first);
      assertThat(dump.differenceTo(CatalogDump.withNames(second))).isEmpty();
      assertThat(dump).isEqualTo(CatalogDump.withNames(second));
      assertThat(CatalogDump.withColumnOrder(first))
          .hasToString(CatalogDump.withColumnOrder(second).toString());
    }
  }

  @Test
  void dumpNamesEveryFact() {
    try (OracleDatabase database = OracleDatabase.create()) {
      HibernateExport.create(compiled(BOOK), database);
      assertThat(CatalogDump.of(database))
          .hasToString(
              """
              check public.book CHECK (((binding >= 0) AND (binding <= 1)))
              column public.book.binding smallint
              column public.book.id bigint not null
              column public.book.isbn character varying(255)
              column public.book.sequel_id bigint
              column public.book.title character varying(255) not null comment 'as printed'
              foreign key public.book (sequel_id) references public.book (id) update a delete a match s
              index public.book btree (title desc nulls first)
              primary key public.book (id)
              sequence public.book_seq bigint start 1 increment 50 min 1 max 9223372036854775807
              table public.book
              unique public.book (isbn, title)"""
                  .indent(0)
                  .stripTrailing());
    }
  }

  @Test
  void changedModelGivesReadableDifference() {
    try (OracleDatabase before = OracleDatabase.create();
        OracleDatabase after = OracleDatabase.create()) {
      HibernateExport.create(compiled(BOOK), before);
      HibernateExport.create(
          compiled(BOOK.replace("String isbn;", "@Column(length = 13) String isbn;")), after);
      assertThat(CatalogDump.of(before).differenceTo(CatalogDump.of(after)))
          .isEqualTo(
              """
              - column public.book.isbn character varying(255)
              + column public.book.isbn character varying(13)""");
    }
  }

  @Test
  void dumpSeesWhatOnlyHandWrittenSchemasHave() {
    try (OracleDatabase database = OracleDatabase.create()) {
      database.execute(
          "create schema \"Odd one\"",
          "create type mood as enum ('sad', 'ok')",
          "create sequence counter as integer start 5 increment 20 cycle",
          "create table sterna_revision (id text)",
          """
          create table "Odd one"."T" (
            a integer generated always as identity primary key,
            b text collate "C" default 'x' unique,
            c integer generated always as (a * 2) stored,
            d mood,
            foreign key (a) references "Odd one"."T" on delete cascade deferrable initially deferred)
          """,
          "create index on \"Odd one\".\"T\" using btree (lower(b) text_pattern_ops, c desc nulls last) include (d) where a > 0",
          "create unique index on \"Odd one\".\"T\" (c)");
      assertThat(CatalogDump.of(database).lines())
          .containsExactly(
              "column \"Odd one\".\"T\".a integer not null identity always",
              "column \"Odd one\".\"T\".b text default 'x'::text collate \"C\"",
              "column \"Odd one\".\"T\".c integer generated s (a * 2)",
              "column \"Odd one\".\"T\".d public.mood",
              "enum public.mood ('sad', 'ok')",
              "foreign key \"Odd one\".\"T\" (a) references \"Odd one\".\"T\" (a)"
                  + " update a delete c match s deferrable initially deferred",
              "index \"Odd one\".\"T\" btree (lower(b) text_pattern_ops, c desc)"
                  + " include (d) where (a > 0)",
              "index \"Odd one\".\"T\" unique btree (c)",
              "primary key \"Odd one\".\"T\" (a)",
              "schema \"Odd one\"",
              "sequence public.counter integer start 5 increment 20 min 1 max 2147483647 cycle",
              "table \"Odd one\".\"T\"",
              "unique \"Odd one\".\"T\" (b)");
    }
  }

  @Test
  void validationFailsOnMissingColumn() {
    List<Class<?>> book = compiled(BOOK);
    try (OracleDatabase database = OracleDatabase.create();
        OracleDatabase other = OracleDatabase.create();
        HibernateBoot hibernate = HibernateBoot.creating(book, database)) {
      HibernateExport.create(book, other);
      assertThat(hibernate.missingIn(other)).isEmpty();
      other.execute("alter table book drop column isbn");
      assertThat(hibernate.missingIn(other))
          .hasValueSatisfying(missing -> assertThat(missing).contains("isbn"));
      assertThat(hibernate.missingIn(database)).isEmpty();
    }
  }

  @Test
  void exportFailsOnDdlError() {
    String keyword = BOOK.replace("String isbn;", "String select;");
    try (OracleDatabase database = OracleDatabase.create()) {
      assertThatThrownBy(() -> HibernateExport.create(compiled(keyword), database))
          .hasMessageContaining("select");
    }
  }

  private static List<Class<?>> compiled(String source) {
    return CompiledModel.of(Map.of("model.Book", source)).entities();
  }
}

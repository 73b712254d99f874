package dev.sterna.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vacuum",
        "  -- now\n VACUUM (analyze) t",
        "alter system set work_mem = '8MB'",
        "create database d",
        "drop tablespace s",
        "create unique index concurrently i on t (a)",
        "/* a /* b */ */ drop index concurrently i",
        "reindex index concurrently i",
        "reindex (verbose) table concurrently t",
        "reindex (concurrently) table t",
        "reindex database d",
        "cluster",
        "alter table t\n detach partition p concurrently",
      })
  void whatNoTransactionTakesIsAStepOfItsOwn(String sql) {
    assertThat(new Execute(sql, List.of()).isStepOfItsOwn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index i on t (concurrently)",
        "create table vacuum (id int)",
        "reindex table t",
        "cluster t using i",
        "alter table t detach partition p",
        "insert into t values ('create database d')",
      })
  void everythingElseGoesWithTheRest(String sql) {
    assertThat(new Execute(sql, List.of()).isStepOfItsOwn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "create index concurrently I on T (a)                       | i    |",
        "create unique index concurrently if not exists i on s.t(a) | i    | s",
        "create index concurrently \"I \"\"x\" on only \"S\".t (a)  | I \"x | S",
      })
  void indexIsKnownByItsNameInTheCatalog(String sql, String name, String schema) {
    var index = new StatementText(sql).concurrentIndex().orElseThrow();

    assertThat(index.name()).isEqualTo(name);
    assertThat(index.schema().orElse(null)).isEqualTo(schema);
  }

  @Test
  void droppedIndexIsKnownToo() {
    assertThat(new StatementText("drop index concurrently if exists s.i").concurrentlyDropped())
        .hasValueSatisfying(
            index -> {
              assertThat(index.name()).isEqualTo("i");
              assertThat(index.schema()).contains("s");
            });
    assertThat(new StatementText("drop index i").concurrentlyDropped()).isEmpty();
  }

  @Test
  void indexThatCouldNotBeFoundAgainIsRefused() {
    assertThatThrownBy(() -> new Execute("create index concurrently on t (a)", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      emptyValue = "",
      value = {
        "select 1                          | select",
        "SELECT                            | select",
        "~ /* a /* b */ c */ --d\n update;~ | update",
        "(select 1)                        | ~~",
        "-- nothing                        | ~~",
        "/* open                           | ~~",
      })
  void theFirstWordTellsWhatItIs(String sql, String word) {
    assertThat(new StatementText(sql).word()).isEqualTo(word);
  }

  @Test
  void indexIsBuiltConcurrentlyOnlyIfItSaysSo() {
    assertThat(new StatementText("create index i on t (a)").concurrentIndex()).isEmpty();
  }
}

package dev.sterna.execute.flight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeadingWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "create table t (id int)       | true  | false",
        "/* a /* b */ c */ INSERT into | true  | false",
        "select f(x) from t            | true  | false",
        "SELECT 1 INTO t               | false | false",
        "select intos from t           | true  | false",
        "with x as (select 1) select 1 | true  | false",
        "with x as (select 1) insert into t table x | true | false",
        "with x as (insert into t values (1)) select 1 into y | false | false",
        "(select 1)                    | false | false",
        "values (1)                    | true  | false",
        "call p()                      | true  | false",
        "copy t to stdout              | false | false",
        "/* unclosed select            | false | false",
        "-- only a comment             | false | false",
        "commit                        | false | true",
        "/**/rollback                  | false | true",
        "rollback work                 | false | true",
        "rollback to savepoint s       | false | false",
        "ROLLBACK TRANSACTION TO s     | false | false",
        "rollback and chain            | false | true",
        "savepoint s                   | true  | false",
        "prepare transaction 'x'       | false | true",
        "prepare q as select 1         | false | false",
        "committee                     | false | false",
      })
  void wordDecides(String sql, boolean batched, boolean endsTransaction) {
    assertThat(LeadingWord.batched(sql).isPresent()).as("batched: " + sql).isEqualTo(batched);
    assertThat(LeadingWord.endsTransaction(sql)).as("ends: " + sql).isEqualTo(endsTransaction);
  }
}

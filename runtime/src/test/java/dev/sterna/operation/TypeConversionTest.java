package dev.sterna.operation;

import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of type keeps, and how values are converted. */
final class TypeConversionTest {

  @Test
  void aTypeThatIsNotKnownHasNoFill() {
    assertThat(FillValue.of(type("mood"))).isEmpty();
    assertThat(FillValue.of(type("mood[]"))).contains("'{}'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer         | integer         | true
          integer         | bigint          | true
          bigint          | integer         | false
          integer         | numeric(12,2)   | true
          integer         | numeric(11,2)   | false
          bigint          | double precision| false
          integer         | double precision| true
          smallint        | real            | true
          numeric(10,2)   | numeric(12,2)   | true
          numeric(10,2)   | numeric(12,4)   | true
          numeric(10,2)   | numeric(10,4)   | false
          numeric(10,2)   | numeric         | true
          numeric         | numeric(10,2)   | false
          numeric(10,0)   | bigint          | false
          real            | double precision| true
          varchar(20)     | varchar(20)     | true
          varchar(20)     | varchar(255)    | true
          varchar(255)    | varchar(20)     | false
          varchar(20)     | text            | true
          text            | varchar         | true
          text            | varchar(255)    | false
          varchar(3)      | char(3)         | false
          uuid            | varchar(36)     | true
          uuid            | varchar(35)     | false
          uuid            | text            | true
          text            | uuid            | false
          timestamp(3)    | timestamp(6)    | true
          timestamp(6)    | timestamp(3)    | false
          timestamp       | timestamp(6)    | true
          timestamp(6)    | timestamp       | true
          timestamp(6)    | timestamptz(6)  | false
          date            | timestamp(6)    | true
          timestamp(6)    | date            | false
          jsonb           | json            | true
          json            | jsonb           | false
          varchar(20)[]   | varchar(30)[]   | true
          varchar(30)[]   | varchar(20)[]   | false
          integer[]       | integer         | false
          """)
  void aWideningKeepsEveryValue(String from, String to, boolean keeps) {
    assertThat(new TypeConversion(type(from), type(to)).keepsEveryValue()).isEqualTo(keeps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar | integer  | "c"::integer
          boolean | smallint | "c"::integer::smallint
          bigint  | boolean  | "c"::integer::boolean
          uuid    | bigint   | "c"::text::bigint
          integer | text     |
          """)
  void usingCastsTheColumn(String from, String to, String using) {
    assertThat(new TypeConversion(type(from), type(to)).using("c").orElse(null)).isEqualTo(using);
  }
}

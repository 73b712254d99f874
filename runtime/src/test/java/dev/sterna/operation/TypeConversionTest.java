package dev.sterna.operation;

import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * Of each conversion, whether it keeps every value, PostgreSQL does it by itself, rewrites the
   * table for it, and a key still compares with one of the other type.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          smallint         | integer          | keeps itself rewrites compares
          integer          | smallint         | itself rewrites compares
          integer          | integer          | keeps itself compares
          integer          | bigint           | keeps itself rewrites compares
          bigint           | numeric          | keeps itself rewrites
          bigint           | numeric(19,0)    | keeps itself rewrites
          bigint           | numeric(20,2)    | itself rewrites
          integer          | numeric(10,0)    | keeps itself rewrites
          integer          | numeric(12,3)    | itself rewrites
          smallint         | numeric(7,2)     | keeps itself rewrites
          smallint         | numeric(4,0)     | itself rewrites
          smallint         | real             | keeps itself rewrites
          integer          | real             | itself rewrites
          integer          | double precision | keeps itself rewrites
          bigint           | double precision | itself rewrites
          real             | double precision | keeps itself rewrites
          double precision | real             | itself rewrites
          real             | numeric          | itself rewrites
          real             | integer          | itself rewrites
          numeric          | double precision | itself rewrites
          numeric(3,0)     | integer          | itself rewrites
          numeric(10,2)    | numeric(12,2)    | keeps itself compares
          numeric(10,2)    | numeric(12,3)    | keeps itself rewrites compares
          numeric(10,2)    | numeric(11,3)    | keeps itself rewrites compares
          numeric(10,2)    | numeric(10,3)    | itself rewrites compares
          numeric(10,2)    | numeric(12,1)    | itself rewrites compares
          numeric(10,2)    | numeric(9,2)     | itself rewrites compares
          numeric(10,2)    | numeric          | keeps itself compares
          numeric          | numeric(10,2)    | itself rewrites compares
          oid              | integer          | itself
          integer          | oid              | itself
          bigint           | oid              | itself rewrites
          oid              | bigint           | itself rewrites
          smallint         | oid              | itself rewrites
          oid              | smallint         | rewrites
          varchar(5)       | varchar(5)       | keeps itself compares
          varchar(5)       | varchar(9)       | keeps itself compares
          varchar(9)       | varchar(5)       | itself rewrites compares
          varchar(9)       | text             | keeps itself compares
          text             | varchar          | keeps itself compares
          text             | varchar(9)       | itself rewrites compares
          varchar          | varchar(9)       | itself rewrites compares
          char(3)          | char(5)          | keeps itself rewrites compares
          char(5)          | char(3)          | itself rewrites compares
          char(3)          | varchar(3)       | keeps itself rewrites
          char(3)          | varchar(2)       | itself rewrites
          char(3)          | text             | keeps itself rewrites
          text             | char(3)          | itself rewrites
          varchar(3)       | char(3)          | itself rewrites
          text             | citext           | keeps itself rewrites
          text             | name             | itself rewrites
          varchar(9)       | name             | itself rewrites
          name             | text             | keeps itself rewrites
          name             | name             | keeps itself compares
          uuid             | name             | keeps itself rewrites
          date             | name             | itself rewrites
          boolean          | varchar(5)       | keeps itself rewrites
          boolean          | varchar(4)       | itself rewrites
          smallint         | varchar(6)       | keeps itself rewrites
          smallint         | varchar(5)       | itself rewrites
          integer          | varchar(11)      | keeps itself rewrites
          integer          | varchar(10)      | itself rewrites
          bigint           | varchar(20)      | keeps itself rewrites
          bigint           | varchar(19)      | itself rewrites
          uuid             | varchar(36)      | keeps itself rewrites
          uuid             | varchar(35)      | itself rewrites
          uuid             | text             | keeps itself rewrites
          integer          | char(11)         | itself rewrites
          date             | varchar(99)      | itself rewrites
          text             | integer          | rewrites
          text             | uuid             | rewrites
          boolean          | integer          | rewrites
          date             | timestamp        | keeps itself rewrites
          date             | timestamptz      | itself rewrites
          timestamp        | date             | itself rewrites
          date             | time             | rewrites
          timestamp        | timestamptz      | itself
          timestamptz      | timestamp        | itself
          timestamp        | timestamptz(3)   | itself rewrites
          timestamp(3)     | timestamp(6)     | keeps itself compares
          timestamp(6)     | timestamp(3)     | itself rewrites compares
          timestamp        | timestamp(6)     | keeps itself compares
          timestamp        | timestamp(5)     | itself rewrites compares
          timestamp(3)     | timestamp        | keeps itself compares
          timestamptz(3)   | timestamptz(6)   | keeps itself compares
          time(3)          | time(6)          | keeps itself compares
          time             | time(6)          | keeps itself compares
          time             | time(5)          | itself rewrites compares
          timetz(3)        | timetz(6)        | keeps itself compares
          time             | timetz           | itself rewrites
          timetz           | time             | itself rewrites
          time             | interval         | itself rewrites
          interval         | time             | itself rewrites
          timestamp        | time             | itself rewrites
          timestamptz      | time             | itself rewrites
          timestamptz      | timetz           | itself rewrites
          timestamp        | timetz           | rewrites
          json             | jsonb            | itself rewrites
          jsonb            | json             | keeps itself rewrites
          inet             | cidr             | itself rewrites
          cidr             | inet             | itself
          varbit(3)        | varbit(5)        | keeps itself compares
          varbit(5)        | varbit(3)        | itself rewrites compares
          varbit(5)        | varbit           | keeps itself compares
          bit(3)           | bit(5)           | itself rewrites compares
          bit(3)           | varbit(3)        | itself rewrites
          uuid             | bytea            | rewrites
          mood             | text             | keeps itself rewrites
          text             | mood             | rewrites
          integer[]        | bigint[]         | keeps itself rewrites compares
          bigint[]         | integer[]        | itself rewrites compares
          varchar(2)[]     | varchar(3)[]     | keeps itself rewrites compares
          varchar(3)[]     | varchar(2)[]     | itself rewrites compares
          integer[]        | integer[]        | keeps itself compares
          integer[][]      | integer[]        | keeps itself rewrites compares
          bigint[][]       | integer[]        | itself rewrites compares
          integer[]        | text[]           | itself rewrites
          integer[]        | text             | itself rewrites
          integer[]        | integer          | rewrites
          integer          | integer[]        | rewrites
          text             | text[]           | rewrites
          text[]           | integer[]        | rewrites
          """)
  void aConversionIsThis(String from, String to, String facts) {
    TypeConversion conversion = new TypeConversion(type(from), type(to));

    assertThat(facts(conversion)).isEqualTo(facts);
  }

  private static String facts(TypeConversion conversion) {
    List<String> facts = new ArrayList<>();
    if (conversion.keepsEveryValue()) {
      facts.add("keeps");
    }
    if (conversion.isAssignable()) {
      facts.add("itself");
    }
    if (conversion.rewrites()) {
      facts.add("rewrites");
    }
    if (conversion.isComparable()) {
      facts.add("compares");
    }
    return String.join(" ", facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          smallint         | true
          integer          | true
          bigint           | false
          real             | true
          double precision | false
          numeric          | false
          numeric(10,2)    | true
          date             | true
          time             | false
          time(0)          | true
          timetz(5)        | true
          timestamp(6)     | false
          timestamptz(3)   | true
          varchar(3)       | false
          """)
  void aValueMayBeRoundedTo(String type, boolean rounds) {
    assertThat(TypeConversion.canRoundTo(type(type))).isEqualTo(rounds);
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
          numeric | boolean  | "c"::integer::boolean
          boolean | uuid     | "c"::text::uuid
          date    | integer  | "c"::text::integer
          boolean[] | integer[] | "c"::text::integer[]
          boolean[] | integer   | "c"::text::integer
          boolean   | integer[] | "c"::text::integer[]
          text[]  | integer  | "c"::text::integer
          """)
  void usingCastsTheColumn(String from, String to, String using) {
    assertThat(new TypeConversion(type(from), type(to)).using("c").orElse(null)).isEqualTo(using);
  }
}

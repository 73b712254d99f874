package dev.sterna.execute;

import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of type says what it loses of the values, and says nothing where it loses nothing. */
final class TypeChangesTest {

  private static final String REFUSED = "refused";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bigint           | integer          | '7'                 | 7       |
          bigint           | integer          | '3000000000'        | refused |
          integer          | smallint         | '-32769'            | refused |
          numeric(10,0)    | bigint           | '5'                 | 5       |
          numeric(38,0)    | integer          | '3000000000'        | refused |
          numeric(10,2)    | numeric(4,2)     | '12.25'             | 12.25   |
          numeric(10,2)    | numeric(4,2)     | '123.25'            | refused |
          bigint           | numeric(5,2)     | '100'               | 100     |
          bigint           | numeric(5,2)     | '1000'              | refused |
          varbit(9)        | varbit(3)        | '101'               | 101     |
          varbit(9)        | varbit(3)        | '1011'              | refused |
          integer[]        | smallint[]       | '{1,2}'             | {1,2}   |
          timestamp(6)     | timestamptz(6)   | '2026-01-01 10:00'  | 2026-01-01 10:00:00 |
          timestamp        | timestamptz(3)   | '2026-01-01 10:00:00.1234' | 2026-01-01 10:00:00.123 | as timestamp
          oid              | integer          | '3000000000'        | 3000000000 |
          cidr             | inet             | '10.0.0.0/8'        | 10.0.0.0/8 |
          text             | varchar(3)       | 'abc'               | abc     | spaces at the end of
          text             | varchar(3)       | 'abc  '             | abc     | spaces at the end of
          text             | varchar(3)       | 'abcd'              | refused | spaces at the end of
          varchar(9)[]     | varchar(3)[]     | '{"abc "}'          | {abc}   | spaces at the end of
          numeric(10,2)    | numeric(10,1)    | '1.25'              | 1.30    | as numeric(10,2)
          numeric          | numeric(10,1)    | '1.25'              | 1.3     | as numeric
          numeric(10,2)    | integer          | '1.25'              | 1.00    | as numeric(10,2)
          real             | numeric          | '1234567'           | 1.23457e+06 | as real
          double precision | integer          | '1.5'               | 2       | as double precision
          timestamp(6)     | date             | '2026-01-01 10:00'  | 2026-01-01 00:00:00 | as timestamp(6)
          varchar(9)       | char(9)          | 'ab '               | ab      | as varchar(9)
          """)
  void saysWhatIsLost(String from, String to, String value, String after, String lost) {
    database.execute("create table x (v " + from + ")", "insert into x values ('" + value + "')");

    List<String> said =
        alterColumnType("v", SqlType.type(to))
            .inverse(Table.of(name("x"), column("v", SqlType.type(from))))
            .lost();

    assertThat(thereAndBack(from, to)).isEqualTo(after);
    assertThat(said).hasSize(lost == null ? 0 : 1).allMatch(text -> text.contains(lost));
  }

  private String thereAndBack(String from, String to) {
    try {
      database.execute("alter table x alter v type " + to);
    } catch (IllegalStateException refused) {
      return REFUSED;
    }
    database.execute("alter table x alter v type " + from);
    return database.value("select v::text from x");
  }
}

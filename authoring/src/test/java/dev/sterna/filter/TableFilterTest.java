package dev.sterna.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableFilterTest {

  private static final Schema SCHEMA =
      Schema.of(
          List.of("audit"),
          List.of(table("post"), table("post_activity"), table("user"), audited()),
          List.of(sequence("post_seq"), sequence("user_seq"), sequence("numbers")));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "- | audit.log post post_activity user | numbers post_seq user_seq",
        "post | post | post_seq",
        "post* | post post_activity | post_seq",
        "post,numbers | post | numbers post_seq",
        "!post* | audit.log user | numbers user_seq",
        "!audit.* | post post_activity user | numbers post_seq user_seq",
        "*,!user | audit.log post post_activity | numbers post_seq",
        "p.st | '' | ''",
      })
  void patternsShowAndHide(String patterns, String tables, String sequences) {
    TableFilter filter =
        new TableFilter(patterns == null ? List.of() : List.of(patterns.split(",")));

    Schema shown = filter.apply(SCHEMA);

    assertThat(names(shown.tables().keySet().stream())).isEqualTo(tables);
    assertThat(names(shown.sequences().keySet().stream())).isEqualTo(sequences);
    assertThat(shown.namespaces()).containsExactly("audit");
  }

  private static String names(Stream<QualifiedName> names) {
    return names.map(QualifiedName::toString).sorted().collect(Collectors.joining(" "));
  }

  private static Table table(String name) {
    return Table.of(QualifiedName.name(name), Column.column("id", SqlType.bigint()));
  }

  private static Table audited() {
    return Table.of(QualifiedName.name("audit", "log"), Column.column("id", SqlType.bigint()));
  }

  private static Sequence sequence(String name) {
    return Sequence.sequence(name);
  }
}

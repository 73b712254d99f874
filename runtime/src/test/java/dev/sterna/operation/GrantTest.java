package dev.sterna.operation;

import static dev.sterna.operation.Privilege.INSERT;
import static dev.sterna.operation.Privilege.SELECT;
import static dev.sterna.operation.Privilege.USAGE;
import static dev.sterna.operation.Privileges.onAllSequences;
import static dev.sterna.operation.Privileges.onAllTables;
import static dev.sterna.operation.Privileges.onFutureSequences;
import static dev.sterna.operation.Privileges.onFutureTables;
import static dev.sterna.operation.Privileges.onSchema;
import static dev.sterna.operation.Privileges.onSequence;
import static dev.sterna.operation.Privileges.onTable;
import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rights in words, and which there can be. */
final class GrantTest {

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(onTable("post", SELECT, INSERT), "select, insert on table post"),
        Arguments.of(onTable(name("audit", "log"), SELECT), "select on table audit.log"),
        Arguments.of(onTable("log", SELECT).in("audit"), "select on table audit.log"),
        Arguments.of(onSequence("nr", USAGE), "usage on sequence nr"),
        Arguments.of(onSequence("nr", USAGE).in("x"), "usage on sequence x.nr"),
        Arguments.of(onSchema(USAGE), "usage on schema"),
        Arguments.of(onSchema(USAGE).in("x"), "usage on schema x"),
        Arguments.of(onAllTables(SELECT), "select on all tables"),
        Arguments.of(onAllSequences(USAGE).in("x"), "usage on all sequences x"),
        Arguments.of(onFutureTables(SELECT), "select on future tables"),
        Arguments.of(onFutureSequences(USAGE).in("x"), "usage on future sequences x"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void rightsAreToldInWords(Privileges privileges, String words) {
    assertThat(privileges).hasToString(words);
  }

  @Test
  void onlyRightsOnTableNameOne() {
    assertThat(onTable("log", SELECT).in("audit").table()).contains(name("audit", "log"));
    assertThat(onSequence("log", USAGE).table()).isEmpty();
    assertThat(onAllTables(SELECT).table()).isEmpty();
  }

  @Test
  void rightsNeedSomethingThatTheyAreFor() {
    List<Privilege> none = List.of();
    Optional<String> nothing = Optional.empty();
    Optional<String> post = Optional.of("post");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Privileges(none, Privileges.Target.TABLE, nothing, post));
    for (Privileges.Target target : Privileges.Target.values()) {
      boolean isOne = target == Privileges.Target.TABLE || target == Privileges.Target.SEQUENCE;
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Privileges(List.of(SELECT), target, nothing, isOne ? nothing : post));
    }
  }

  @Test
  void roleNeedsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grant("", onSchema(USAGE)))
        .withMessage("a role must have a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Revoke("", onSchema(USAGE)))
        .withMessage("a role must have a name");
  }
}

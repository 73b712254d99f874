package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.SetExpression.setExpression;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.Migrator;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server is too old for is said before it is asked. */
final class ServerVersionTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  static Stream<Arguments> needs() {
    return Stream.of(
        needs(
            15, op -> op.createTable("t", column("a", integer()), unique("a").nullsNotDistinct())),
        needs(15, op -> op.createIndex("t", index("i", "a").asUnique().nullsNotDistinct())),
        needs(
            15,
            op ->
                op.alterTable(
                    "t",
                    addColumn(column("a", integer())),
                    addConstraint(unique("a").nullsNotDistinct()))),
        needs(17, op -> op.alterTable("t", setExpression("a", "1"))));
  }

  private static Arguments needs(int version, Consumer<Operations> upgrade) {
    return arguments(version, upgrade);
  }

  @ParameterizedTest
  @MethodSource("needs")
  void revisionThatNeedsANewerServerIsRefused(int version, Consumer<Operations> upgrade) {
    TestRevisions revisions = TestRevisions.none().with("a", migration(upgrade, op -> {}));

    assertThatThrownBy(() -> Migrator.of(revisions, posingAs(version - 1)).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision a needs PostgreSQL " + version + " or newer (")
        .hasMessageContaining("but the server is PostgreSQL " + (version - 1));
    assertThat(database.query("select tablename from pg_tables where schemaname = 'public'"))
        .doesNotContain("t");
  }

  private DataSource posingAs(int version) {
    return intercepting(
        DataSource.class,
        database.dataSource(),
        "getConnection",
        connection ->
            intercepting(
                Connection.class,
                (Connection) connection,
                "getMetaData",
                data ->
                    intercepting(
                        DatabaseMetaData.class,
                        (DatabaseMetaData) data,
                        "getDatabaseMajorVersion",
                        actual -> version)));
  }

  private interface Change {
    Object of(Object result);
  }

  private static <T> T intercepting(Class<T> type, T target, String method, Change change) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              try {
                Object result = called.invoke(target, arguments);
                return called.getName().equals(method) ? change.of(result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

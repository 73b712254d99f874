package dev.sterna.processor.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The structure of a database as sorted lines, one per fact, so that two databases compare as text.
 *
 * <p>What PostgreSQL itself does not care about is left out: names of constraints, order of
 * columns. {@link #withNames} and {@link #withColumnOrder} add it where a test is about just that.
 */
public record CatalogDump(List<String> lines) {
  private static final Set<CatalogFact> NAMES =
      EnumSet.of(CatalogFact.CONSTRAINT_NAME, CatalogFact.INDEX_NAME);
  private static final Set<CatalogFact> ORDER =
      EnumSet.of(CatalogFact.COLUMN_ORDER, CatalogFact.UNIQUE_ORDER);
  private static final Set<CatalogFact> STRUCTURE = structure();

  public CatalogDump {
    lines = lines.stream().sorted().toList();
  }

  /** The structure alone. */
  public static CatalogDump of(OracleDatabase database) {
    return read(database, STRUCTURE);
  }

  /** The structure and the names of constraints and indexes. */
  public static CatalogDump withNames(OracleDatabase database) {
    return read(database, both(STRUCTURE, NAMES));
  }

  /** The structure and the order of columns in tables and unique constraints. */
  public static CatalogDump withColumnOrder(OracleDatabase database) {
    return read(database, both(STRUCTURE, ORDER));
  }

  /**
   * The lines to take away ({@code -}) and to add ({@code +}) to get from this database to the
   * other; empty if the two are alike.
   */
  public String differenceTo(CatalogDump other) {
    return Stream.concat(
            without(lines, other.lines).map(line -> "- " + line),
            without(other.lines, lines).map(line -> "+ " + line))
        .sorted(Comparator.comparing(CatalogDump::subject))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  /** Kind and name, by which the old and the new form of one thing come to stand together. */
  private static String subject(String line) {
    return String.join(" ", Arrays.asList(line.substring(2).split(" ")).subList(0, 2));
  }

  /** Removes one for one, so that a constraint that is there twice shows. */
  private static Stream<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest.stream();
  }

  /** Reads with an empty search path, so that every name comes with its schema. */
  private static CatalogDump read(OracleDatabase database, Set<CatalogFact> facts) {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path = pg_catalog; set jit = off");
      for (CatalogFact fact : facts) {
        try (ResultSet rows = statement.executeQuery(fact.query())) {
          while (rows.next()) {
            lines.add(rows.getString(1));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new CatalogDump(lines);
  }

  private static Set<CatalogFact> structure() {
    Set<CatalogFact> facts = EnumSet.allOf(CatalogFact.class);
    facts.removeAll(both(NAMES, ORDER));
    return Collections.unmodifiableSet(facts);
  }

  private static Set<CatalogFact> both(Set<CatalogFact> some, Set<CatalogFact> others) {
    Set<CatalogFact> union = EnumSet.copyOf(some);
    union.addAll(others);
    return union;
  }
}

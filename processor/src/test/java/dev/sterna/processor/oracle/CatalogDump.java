package dev.sterna.processor.oracle;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The structure of a database as sorted lines, one per fact, so that two databases compare as text.
 *
 * <p>What PostgreSQL itself does not care about is left out of the {@link #structure}: names of
 * constraints, order of columns. {@link #complete} has it, {@link #withNames} and {@link
 * #withColumnOrder} add it where a test is about just that.
 */
public record CatalogDump(Map<CatalogFact, List<String>> facts) {
  private static final Set<CatalogFact> NAMES =
      EnumSet.of(CatalogFact.CONSTRAINT_NAME, CatalogFact.INDEX_NAME);
  private static final Set<CatalogFact> ORDER =
      EnumSet.of(CatalogFact.COLUMN_ORDER, CatalogFact.KEY_ORDER);
  private static final Set<CatalogFact> STRUCTURE = EnumSet.complementOf(both(NAMES, ORDER));

  public CatalogDump {
    facts = Map.copyOf(facts);
  }

  /** The structure alone. */
  public static CatalogDump of(OracleDatabase database) {
    return read(database, STRUCTURE);
  }

  /** The structure and the names of constraints and indexes. */
  public static CatalogDump withNames(OracleDatabase database) {
    return read(database, both(STRUCTURE, NAMES));
  }

  /** The structure and the order of columns in tables and keys. */
  public static CatalogDump withColumnOrder(OracleDatabase database) {
    return read(database, both(STRUCTURE, ORDER));
  }

  /** All there is to know. */
  public static CatalogDump complete(OracleDatabase database) {
    return read(database, EnumSet.allOf(CatalogFact.class));
  }

  /** This dump without names and order. */
  public CatalogDump structure() {
    Map<CatalogFact, List<String>> structure = new EnumMap<>(facts);
    structure.keySet().retainAll(STRUCTURE);
    return new CatalogDump(structure);
  }

  /** The lines of all facts, sorted. */
  public List<String> lines() {
    return facts.values().stream().flatMap(List::stream).sorted().toList();
  }

  /**
   * The lines to take away ({@code -}) and to add ({@code +}) to get from this database to the
   * other; empty if the two are alike.
   */
  public String differenceTo(CatalogDump other) {
    List<String> here = lines();
    List<String> there = other.lines();
    return Stream.concat(
            without(here, there).map(line -> "- " + line),
            without(there, here).map(line -> "+ " + line))
        .sorted(Comparator.comparing(CatalogDump::subject))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
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

  private static CatalogDump read(OracleDatabase database, Set<CatalogFact> facts) {
    Map<CatalogFact, List<String>> lines = new EnumMap<>(CatalogFact.class);
    try (PreparedStatement query = database.catalog().prepareStatement(CatalogFact.query(facts));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        lines
            .computeIfAbsent(CatalogFact.valueOf(rows.getString(1)), fact -> new ArrayList<>())
            .add(rows.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new CatalogDump(lines);
  }

  private static EnumSet<CatalogFact> both(Set<CatalogFact> some, Set<CatalogFact> others) {
    EnumSet<CatalogFact> union = EnumSet.copyOf(some);
    union.addAll(others);
    return union;
  }
}

package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The constants of an enum that the values of a column stand for.
 *
 * @param storage how
 * @param constants the constants in their order
 */
public record StoredConstants(Storage storage, List<Constant> constants) {

  /** What the column holds of a constant. */
  public enum Storage {
    ORDINAL,
    NAME,
    /** The value of an enum type of the database. */
    VALUE
  }

  /**
   * A constant.
   *
   * @param name its name
   * @param past the names that it had before
   * @param origin where it is declared
   */
  public record Constant(String name, List<Hint> past, Origin origin) {

    public Constant {
      Objects.requireNonNull(name, "name");
      past = List.copyOf(past);
      Objects.requireNonNull(origin, "origin");
    }
  }

  public StoredConstants {
    Objects.requireNonNull(storage, "storage");
    constants = List.copyOf(constants);
  }

  /** The names of the constants. */
  public List<String> names() {
    List<String> names = new ArrayList<>(constants.size());
    for (Constant constant : constants) {
      names.add(constant.name());
    }
    return names;
  }
}

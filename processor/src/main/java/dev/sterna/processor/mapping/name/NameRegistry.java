package dev.sterna.processor.mapping.name;

import dev.sterna.schema.DefaultName;
import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The names that are taken in each schema. Tables, sequences and indexes share them, constraints
 * with an index too (PostgreSQL manual, CREATE TABLE, "Notes").
 */
public final class NameRegistry {

  private final Set<QualifiedName> taken = new HashSet<>();
  private final Set<QualifiedName> chosen = new HashSet<>();

  /** Takes a name that the model states; false if it is taken already. */
  public boolean claim(QualifiedName name) {
    return taken.add(name);
  }

  /** The proposed name, or the first one with a number that is not taken, as PostgreSQL chooses. */
  public String choose(QualifiedName table, DefaultName proposed) {
    return choose(table, proposed.text(), proposed::text);
  }

  /**
   * The proposed name, with a number at its end if it is taken.
   *
   * @param proposed one that is so short that a number fits
   */
  public String choose(QualifiedName table, String proposed) {
    return choose(table, proposed, number -> proposed + number);
  }

  private String choose(QualifiedName table, String proposed, IntFunction<String> numbered) {
    QualifiedName name = table.sibling(proposed);
    for (int number = 1; !taken.add(name); number++) {
      name = table.sibling(numbered.apply(number));
    }
    chosen.add(name);
    return name.name();
  }

  /** The names that were chosen here, and that the model does not state. */
  public Set<QualifiedName> chosen() {
    return Collections.unmodifiableSet(chosen);
  }
}

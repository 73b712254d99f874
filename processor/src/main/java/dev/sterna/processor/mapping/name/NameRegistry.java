package dev.sterna.processor.mapping.name;

import dev.sterna.schema.DefaultName;
import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

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

  /** The proposed name, with a number at its end if it is taken, as PostgreSQL chooses names. */
  public String choose(QualifiedName table, String proposed) {
    QualifiedName name = table.sibling(proposed);
    for (int number = 1; !taken.add(name); number++) {
      name = table.sibling(numbered(proposed, number));
    }
    chosen.add(name);
    return name.name();
  }

  /** The names that were chosen here, and that the model does not state. */
  public Set<QualifiedName> chosen() {
    return Collections.unmodifiableSet(chosen);
  }

  private static String numbered(String name, int number) {
    String whole = name + number;
    return DefaultName.isTooLong(whole)
        ? DefaultName.cut(name.substring(0, name.length() - String.valueOf(number).length()))
            + number
        : whole;
  }
}

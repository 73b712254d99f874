package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.Hint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that something may have had before.
 *
 * @param schema the schema that a hint states with it, as it is written
 * @param name the name
 * @param hints what it is made of beside what is still so
 */
public record PastName(Optional<String> schema, PhysicalName name, Set<Hint> hints) {

  static PastName of(PhysicalName name, Hint hint) {
    return new PastName(hint.schema(), name, Set.of(hint));
  }

  /** A name that is made of these. */
  static PastName of(PhysicalName name, List<Part> parts) {
    Set<Hint> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(part.hints()));
    return new PastName(Optional.empty(), name, all);
  }

  /**
   * What a name is made of: as it is, without hints, or as it was.
   *
   * @param text the text
   * @param delimited whether its case counts
   * @param hints those by which it was so
   */
  record Part(String text, boolean delimited, Set<Hint> hints) {

    /** A name of the model as it was and as it is. */
    static List<Part> of(String name, List<Hint> past) {
      List<Part> parts = new ArrayList<>(past.size() + 1);
      for (Hint hint : past) {
        parts.add(new Part(hint.local(), false, Set.of(hint)));
      }
      parts.add(new Part(name, false, Set.of()));
      return parts;
    }

    /** A name of the database as it was and as it is, before the convention changed it. */
    static List<Part> of(PhysicalName name) {
      List<Part> parts = new ArrayList<>(name.past().size() + 1);
      for (PastName past : name.past()) {
        parts.add(new Part(past.name().logical(), past.name().delimited(), past.hints()));
      }
      parts.add(new Part(name.logical(), name.delimited(), Set.of()));
      return parts;
    }
  }
}

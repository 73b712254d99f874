package dev.sterna.processor.random;

import java.util.List;

/**
 * An attribute as an override names it.
 *
 * @param path its name, with a dot after each embedded attribute on the way
 * @param target the name of the entity that it refers to, or nothing
 * @param referenced the columns there, one for each of its own; none where they are derived
 */
record Part(String path, String target, List<String> referenced) {

  static Part basic(String path) {
    return new Part(path, "", List.of());
  }

  boolean isBasic() {
    return target.isEmpty();
  }

  /** Whether an override knows how many columns it needs. */
  boolean isOverridable() {
    return isBasic() || !referenced.isEmpty();
  }

  /** The same attribute as one sees it from further out. */
  Part in(String outer) {
    return new Part(outer + "." + path, target, referenced);
  }
}

package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.PluralStorage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The other sides of many-to-many relationships: the columns that refer to the owner have the name
 * of that attribute (Jakarta Persistence 3.2, section 11.1.25). In Hibernate there is a foreign key
 * for each side, which the annotations of the owning one do not take away.
 */
final class InverseSides {

  private final Map<List<String>, PluralAttribute> byOwning = new HashMap<>();
  private final Map<List<String>, PluralAttribute> keyedByOwning = new HashMap<>();
  private final Set<List<String>> inOwnTable = new HashSet<>();

  InverseSides(List<OwnedPlural> plurals) {
    for (OwnedPlural owned : plurals) {
      PluralAttribute plural = owned.plural();
      if (plural.storage() instanceof PluralStorage.Inverse inverse) {
        if (plural.attribute().annotations().hasPersistence("ManyToMany")) {
          byOwning.put(owning(plural, inverse), plural);
        }
        if (plural.rowKey().hasColumns()) {
          keyedByOwning.put(owning(plural, inverse), plural);
        }
      } else if (plural.storage() instanceof PluralStorage.OwnTable) {
        inOwnTable.add(List.of(owned.owner().className(), owned.path()));
      }
    }
  }

  private static List<String> owning(PluralAttribute plural, PluralStorage.Inverse inverse) {
    return List.of(JavaTypes.nameOf(plural.target().orElseThrow()), inverse.mappedBy());
  }

  /** Whether the relationship that maps this side has a table of its own. */
  boolean isInOwnTable(PluralAttribute plural, PluralStorage.Inverse inverse) {
    return inOwnTable.contains(owning(plural, inverse));
  }

  /** The side that is mapped by this one, if its rows have keys: they lie in this one's table. */
  Optional<PluralAttribute> keyed(OwnedPlural owning) {
    return keyedByOwning.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            keyedByOwning.get(List.of(owning.owner().className(), owning.path())));
  }

  /** The side that is mapped by this one. */
  Optional<PluralAttribute> of(OwnedPlural owning) {
    return Optional.ofNullable(byOwning.get(List.of(owning.owner().className(), owning.path())));
  }
}

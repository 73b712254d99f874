package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.PluralStorage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other sides of many-to-many relationships: the columns that refer to the owner have the name
 * of that attribute (Jakarta Persistence 3.2, section 11.1.25). In Hibernate there is a foreign key
 * for each side, which the annotations of the owning one do not take away.
 */
final class InverseSides {

  private final Map<List<String>, PluralAttribute> byOwning = new HashMap<>();

  InverseSides(List<OwnedPlural> plurals) {
    for (OwnedPlural owned : plurals) {
      PluralAttribute plural = owned.plural();
      if (plural.storage() instanceof PluralStorage.Inverse inverse
          && plural.attribute().annotations().hasPersistence("ManyToMany")) {
        byOwning.put(
            List.of(JavaTypes.nameOf(plural.target().orElseThrow()), inverse.mappedBy()), plural);
      }
    }
  }

  /** The side that is mapped by this one. */
  Optional<PluralAttribute> of(OwnedPlural owning) {
    return Optional.ofNullable(byOwning.get(List.of(owning.owner().className(), owning.path())));
  }
}

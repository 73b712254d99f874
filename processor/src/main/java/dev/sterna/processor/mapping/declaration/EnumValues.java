package dev.sterna.processor.mapping.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What the constants of an enum hold in a field, which no class file tells. */
@FunctionalInterface
public interface EnumValues {

  /** Nothing is known of any enum. */
  EnumValues NONE = (type, field) -> Optional.empty();

  /**
   * The values in the order of the constants, if each is known: boxes of primitive types or texts.
   *
   * @param type the enum
   * @param field the name of the field
   */
  Optional<List<Object>> of(TypeElement type, String field);
}

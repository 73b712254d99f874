package dev.sterna.processor.mapping.xml;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes that one mapping file names.
 *
 * @param elements the classes that the compiler knows
 * @param packageName what {@code <package>} says, the package of names without one
 */
record TypeNames(Elements elements, Optional<String> packageName) {

  /** The class of this name, in which a nested class may follow a dollar sign. */
  Optional<TypeElement> find(String name) {
    Stream<String> candidates =
        name.contains(".")
            ? Stream.of(name)
            : Stream.concat(
                packageName.stream().map(p -> p + "." + name),
                Stream.of(name, "java.lang." + name));
    return candidates.flatMap(candidate -> known(candidate).stream()).findFirst();
  }

  private Optional<TypeElement> known(String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .or(() -> Optional.ofNullable(elements.getTypeElement(name.replace('$', '.'))));
  }
}

package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class that implements {@code AttributeConverter<X, Y>} (Jakarta Persistence 3.2, section 3.9).
 *
 * @param type the class
 * @param attribute what it converts, X
 * @param stored what it converts to, Y
 */
public record Converter(TypeElement type, TypeMirror attribute, TypeMirror stored) {

  private static final String INTERFACE = "jakarta.persistence.AttributeConverter";

  /** The converter that a class is, if it is one. */
  public static Optional<Converter> of(TypeElement type, JavaTypes javaTypes) {
    List<TypeMirror> arguments = javaTypes.argumentsOf(type.asType(), INTERFACE);
    return arguments.size() == 2
        ? Optional.of(new Converter(type, arguments.get(0), arguments.get(1)))
        : Optional.empty();
  }
}

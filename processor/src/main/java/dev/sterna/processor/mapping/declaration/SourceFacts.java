package dev.sterna.processor.mapping.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What sources alone tell of classes: no class file does. */
public interface SourceFacts {

  /** Nothing is known of any class. */
  SourceFacts NONE =
      new SourceFacts() {
        @Override
        public Optional<List<Object>> enumValues(TypeElement type, String field) {
          return Optional.empty();
        }

        @Override
        public Optional<Object> constant(TypeElement type, String method) {
          return Optional.empty();
        }

        @Override
        public Optional<TypeElement> classLiteral(TypeElement type, String method) {
          return Optional.empty();
        }
      };

  /**
   * What the constants of an enum hold in a field, in their order, if it is known of each: boxes of
   * primitive types or texts.
   *
   * @param type the enum
   * @param field the name of the field
   */
  Optional<List<Object>> enumValues(TypeElement type, String field);

  /**
   * The constant that a method without parameters always returns, as {@link #enumValues} has them.
   *
   * @param type the class that declares the method
   */
  Optional<Object> constant(TypeElement type, String method);

  /**
   * The class whose literal a method without parameters always returns.
   *
   * @param type the class that declares the method
   */
  Optional<TypeElement> classLiteral(TypeElement type, String method);
}

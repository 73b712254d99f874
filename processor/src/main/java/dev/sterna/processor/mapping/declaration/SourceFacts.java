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

        @Override
        public Optional<List<Optional<Object>>> converted(
            TypeElement converter, TypeElement attribute, TypeElement made) {
          return Optional.empty();
        }

        @Override
        public boolean areHidden(TypeElement type) {
          return false;
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

  /**
   * What a converter makes of each constant of an enum, in their order; of truth values, what it
   * makes of false, true and none. Known only if each is.
   *
   * @param converter the class of the converter
   * @param attribute the enum, or the box of truth values
   * @param made the class of what it makes
   */
  Optional<List<Optional<Object>>> converted(
      TypeElement converter, TypeElement attribute, TypeElement made);

  /**
   * Whether nothing is told of a class of the project because its source is not found in this
   * compile, though another one may find it. What was known until now is to be kept then: a draft
   * never takes back what a compile only cannot see.
   */
  boolean areHidden(TypeElement type);
}

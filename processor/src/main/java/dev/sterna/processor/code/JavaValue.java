package dev.sterna.processor.code;

import dev.sterna.processor.source.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What an expression is while code is followed. */
sealed interface JavaValue {

  /** The reference that is none. */
  enum Nothing implements JavaValue {
    NULL
  }

  /**
   * A value of the platform that never changes.
   *
   * @param value a text, the box of a primitive type, or a locale
   */
  record Plain(Object value) implements JavaValue {}

  /**
   * A constant of an enum.
   *
   * @param type the enum
   * @param name its name
   * @param ordinal its place among the constants, from 0
   */
  record Constant(TypeElement type, String name, int ordinal) implements JavaValue {

    /** The constants of an enum, in their order. */
    static List<Constant> all(TypeElement type) {
      List<Constant> constants = new ArrayList<>();
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
          constants.add(new Constant(type, member.getSimpleName().toString(), constants.size()));
        }
      }
      return constants;
    }

    /** The constant that a member of an enum declares. */
    static Constant of(Element member) {
      String name = member.getSimpleName().toString();
      return all((TypeElement) member.getEnclosingElement()).stream()
          .filter(constant -> constant.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A constant while it is made: nothing of it is known but what the language gives it. */
  record Forming(Constant constant) implements JavaValue {}

  /** An object of a class, or the class itself, of which nothing is known but its code. */
  record Instance(TypeElement type) implements JavaValue {}

  /** The value itself, where it is a plain one. */
  default Object plain() {
    if (this instanceof Plain plain) {
      return plain.value();
    }
    throw new Unclear();
  }

  /** Whether a condition holds. */
  default boolean isTrue() {
    if (plain() instanceof Boolean truth) {
      return truth;
    }
    throw new Unclear();
  }

  /** Whether {@code equals} says that two values are the same. */
  default boolean isEqualTo(JavaValue other) {
    if (isVague() || other.isVague()) {
      throw new Unclear();
    }
    return equals(other);
  }

  private boolean isVague() {
    return this instanceof Instance || this instanceof Forming;
  }

  /**
   * The same in a variable or as the result of a method of a type, with what Java does to numbers
   * on their way there (Java Language Specification, 5.2).
   *
   * @param type the type as source has it
   */
  default JavaValue as(String type) {
    String name = type.startsWith("java.lang.") ? type.substring("java.lang.".length()) : type;
    return switch (name) {
      case "boolean", "byte", "short", "char", "int", "long", "float", "double" -> number(name);
      case "Byte", "Short", "Long", "Float", "Double" ->
          this == Nothing.NULL ? this : number(name.toLowerCase(Locale.ROOT));
      case "Integer" -> this == Nothing.NULL ? this : number("int");
      case "Character" -> this == Nothing.NULL ? this : number("char");
      default -> this;
    };
  }

  private JavaValue number(String primitive) {
    return new Plain(Arithmetic.cast(primitive, plain()).orElseThrow(Unclear::new));
  }
}

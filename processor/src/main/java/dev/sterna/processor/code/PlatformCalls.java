package dev.sterna.processor.code;

import dev.sterna.processor.code.JavaValue.Nothing;
import dev.sterna.processor.code.JavaValue.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Calls of the Java platform whose results hang on nothing but their arguments. Those that ask for
 * the default locale are not among them.
 */
final class PlatformCalls {

  private static final Map<String, Object> CONSTANTS =
      Map.of(
          "java.lang.Boolean.TRUE", true,
          "java.lang.Boolean.FALSE", false,
          "java.util.Locale.ROOT", Locale.ROOT,
          "java.util.Locale.ENGLISH", Locale.ENGLISH,
          "java.util.Locale.US", Locale.US);

  private PlatformCalls() {}

  /** What a static field holds that is no constant of the language. */
  static JavaValue constant(VariableElement field) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    Object value = CONSTANTS.get(owner.getQualifiedName() + "." + field.getSimpleName());
    if (value == null) {
      throw new Unclear();
    }
    return new Plain(value);
  }

  /** What a static method returns. */
  static JavaValue ofClass(String type, String name, List<JavaValue> arguments) {
    if (arguments.size() != 1) {
      return ofTwo(type + "." + name, arguments);
    }
    JavaValue only = arguments.get(0);
    return switch (type + "." + name) {
      case "java.util.Objects.isNull" -> new Plain(only == Nothing.NULL);
      case "java.util.Objects.nonNull" -> new Plain(only != Nothing.NULL);
      case "java.util.Objects.requireNonNull" -> requireNonNull(only);
      case "java.lang.String.valueOf" -> new Plain(plain(only).toString());
      case "java.lang.Character.toString" -> new Plain(of(Character.class, only).toString());
      case "java.lang.Integer.toString" -> new Plain(plain(only.as("int")).toString());
      case "java.lang.Long.toString" -> new Plain(plain(only.as("long")).toString());
      case "java.lang.Boolean.valueOf" -> new Plain(of(Boolean.class, only));
      case "java.lang.Character.valueOf" -> new Plain(of(Character.class, only));
      case "java.lang.Integer.valueOf" -> number(only, "int");
      case "java.lang.Long.valueOf" -> number(only, "long");
      case "java.lang.Short.valueOf" -> number(only, "short");
      case "java.lang.Byte.valueOf" -> number(only, "byte");
      default -> throw new Unclear();
    };
  }

  private static JavaValue ofTwo(String method, List<JavaValue> arguments) {
    if (arguments.size() != 2) {
      throw new Unclear();
    }
    return switch (method) {
      case "java.util.Objects.equals" -> new Plain(arguments.get(0).isEqualTo(arguments.get(1)));
      case "java.util.Objects.requireNonNull" -> requireNonNull(arguments.get(0));
      default -> throw new Unclear();
    };
  }

  private static JavaValue requireNonNull(JavaValue value) {
    if (value == Nothing.NULL) {
      throw new Unclear();
    }
    return value;
  }

  /** A number; what a text says of one is not read. */
  private static JavaValue number(JavaValue value, String type) {
    if (plain(value) instanceof String) {
      throw new Unclear();
    }
    return value.as(type);
  }

  private static Object plain(JavaValue value) {
    if (value instanceof Plain plain) {
      return plain.value();
    }
    throw new Unclear();
  }

  private static <T> T of(Class<T> type, JavaValue value) {
    Object held = plain(value);
    if (!type.isInstance(held)) {
      throw new Unclear();
    }
    return type.cast(held);
  }

  /** What a method of a text or a box returns. */
  static JavaValue on(Plain receiver, String name, List<JavaValue> arguments) {
    Object value = receiver.value();
    if (arguments.isEmpty() && value instanceof Number) {
      return ofNumber(receiver, name);
    }
    if (value instanceof String text) {
      return ofText(text, name, arguments);
    }
    return switch (name + arguments.size()) {
      case "charValue0", "booleanValue0" -> receiver;
      case "toString0" -> new Plain(value.toString());
      case "equals1" -> new Plain(receiver.isEqualTo(arguments.get(0)));
      default -> throw new Unclear();
    };
  }

  private static JavaValue ofNumber(Plain number, String name) {
    return switch (name) {
      case "intValue" -> number.as("int");
      case "longValue" -> number.as("long");
      case "shortValue" -> number.as("short");
      case "byteValue" -> number.as("byte");
      case "toString" -> new Plain(number.value().toString());
      default -> throw new Unclear();
    };
  }

  private static JavaValue ofText(String text, String name, List<JavaValue> arguments) {
    return switch (name + arguments.size()) {
      case "toString0", "intern0" -> new Plain(text);
      case "trim0" -> new Plain(text.trim());
      case "strip0" -> new Plain(text.strip());
      case "length0" -> new Plain(text.length());
      case "isEmpty0" -> new Plain(text.isEmpty());
      case "equals1" -> new Plain(new Plain(text).isEqualTo(arguments.get(0)));
      case "concat1" -> new Plain(text.concat(of(String.class, arguments.get(0))));
      case "toLowerCase1" -> new Plain(text.toLowerCase(of(Locale.class, arguments.get(0))));
      case "toUpperCase1" -> new Plain(text.toUpperCase(of(Locale.class, arguments.get(0))));
      case "charAt1" -> letter(text, arguments.get(0));
      case "substring1" -> part(text, arguments.get(0), new Plain(text.length()));
      case "substring2" -> part(text, arguments.get(0), arguments.get(1));
      default -> throw new Unclear();
    };
  }

  private static JavaValue part(String text, JavaValue from, JavaValue to) {
    int start = of(Integer.class, from);
    int end = of(Integer.class, to);
    if (start < 0 || start > end || end > text.length()) {
      throw new Unclear();
    }
    return new Plain(text.substring(start, end));
  }

  private static JavaValue letter(String text, JavaValue place) {
    int index = of(Integer.class, place);
    if (index < 0 || index >= text.length()) {
      throw new Unclear();
    }
    return new Plain(text.charAt(index));
  }
}

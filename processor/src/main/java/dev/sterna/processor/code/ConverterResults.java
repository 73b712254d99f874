package dev.sterna.processor.code;

import dev.sterna.processor.code.JavaValue.Constant;
import dev.sterna.processor.code.JavaValue.Instance;
import dev.sterna.processor.code.JavaValue.Nothing;
import dev.sterna.processor.code.JavaValue.Plain;
import dev.sterna.processor.source.SourceFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What converters make of the constants of enums and of truth values. Only running a converter
 * would tell in general. But most do no more than ask a constant for a field, or choose between
 * literals, and that can be followed in the sources: the converter's with those of its
 * superclasses, and the enum's, and in no others, so that it is plain which sources must be there
 * ({@link HiddenSources}). What is not understood in them is not guessed: then nothing is known of
 * any value.
 */
public final class ConverterResults {

  static final String METHOD = "convertToDatabaseColumn";

  private final SourceFiles sources;
  private final Elements elements;

  public ConverterResults(SourceFiles sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /**
   * What a converter makes of all values that an attribute can have.
   *
   * @param converter the class of the converter
   * @param attribute an enum, or the box of truth values
   * @param type the class of what it makes
   * @return of an enum, what it makes of each constant, in their order; else of false, true and no
   *     value; nothing unless the sources tell each
   */
  public Optional<List<Optional<Object>>> of(
      TypeElement converter, TypeElement attribute, TypeElement type) {
    Set<TypeElement> readable = new LinkedHashSet<>(lineage(converter));
    readable.add(attribute);
    Calls calls = new Calls(sources, elements, readable);
    try {
      List<Optional<Object>> made = new ArrayList<>();
      for (JavaValue value : values(attribute)) {
        JavaValue result = calls.call(new Instance(converter), METHOD, List.of(value));
        made.add(
            result == Nothing.NULL
                ? Optional.empty()
                : Optional.of(result.as(type.getQualifiedName().toString()).plain()));
      }
      return Optional.of(made);
    } catch (Unclear unclear) {
      return Optional.empty();
    }
  }

  /** A class and its superclasses. */
  static List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> lineage = new ArrayList<>();
    for (Optional<TypeElement> each = Optional.of(type);
        each.isPresent();
        each = Calls.superclass(each.get())) {
      lineage.add(each.get());
    }
    return lineage;
  }

  private static List<? extends JavaValue> values(TypeElement attribute) {
    return attribute.getKind() == ElementKind.ENUM
        ? Constant.all(attribute)
        : List.of(new Plain(false), new Plain(true), Nothing.NULL);
  }
}

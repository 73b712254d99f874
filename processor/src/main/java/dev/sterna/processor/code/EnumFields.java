package dev.sterna.processor.code;

import dev.sterna.processor.code.JavaValue.Constant;
import dev.sterna.processor.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the constants of an enum hold in a field of theirs, if its source tells it of each. */
public final class EnumFields {

  private final SourceFiles sources;
  private final Elements elements;

  public EnumFields(SourceFiles sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /**
   * The values in the order of the constants: boxes of primitive types or texts.
   *
   * @param type the enum
   * @param field the name of the field
   * @return none unless the source tells the value of each constant
   */
  public Optional<List<Object>> values(TypeElement type, String field) {
    EnumObjects objects = new Calls(sources, elements, Set.of(type)).objects();
    List<Object> values = new ArrayList<>();
    try {
      for (Constant constant : Constant.all(type)) {
        values.add(objects.field(constant, field).plain());
      }
    } catch (Unclear unclear) {
      return Optional.empty();
    }
    return Optional.of(values);
  }
}

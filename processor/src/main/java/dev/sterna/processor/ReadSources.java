package dev.sterna.processor;

import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.processor.source.ConverterResults;
import dev.sterna.processor.source.EnumFields;
import dev.sterna.processor.source.HiddenSources;
import dev.sterna.processor.source.MethodResults;
import dev.sterna.processor.source.SourceFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a model wants to know of classes, read in their sources when it is asked. */
public record ReadSources(
    EnumFields fields, MethodResults results, ConverterResults converters, HiddenSources hidden)
    implements SourceFacts {

  public ReadSources(SourceFiles sources, Elements elements, HiddenSources hidden) {
    this(
        new EnumFields(sources, elements),
        new MethodResults(sources, elements),
        new ConverterResults(sources, elements),
        hidden);
  }

  @Override
  public Optional<List<Object>> enumValues(TypeElement type, String field) {
    return fields.values(type, field);
  }

  @Override
  public Optional<Object> constant(TypeElement type, String method) {
    return results.constant(type, method);
  }

  @Override
  public Optional<TypeElement> classLiteral(TypeElement type, String method) {
    return results.classLiteral(type, method);
  }

  @Override
  public Optional<List<Optional<Object>>> converted(
      TypeElement converter, TypeElement attribute, TypeElement made) {
    return converters.of(converter, attribute, made);
  }

  @Override
  public boolean areHidden(TypeElement type) {
    return hidden.haveAnyOf(type);
  }
}

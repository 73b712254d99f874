package dev.sterna.processor;

import dev.sterna.processor.code.ConverterResults;
import dev.sterna.processor.code.EnumFields;
import dev.sterna.processor.code.HiddenSources;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.MethodResults;
import dev.sterna.processor.source.SourceFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a model wants to know of classes, read in their sources when it is asked. Most models ask
 * nothing, so what reads is made for each question.
 *
 * @param roots the root elements of the compile
 */
public record ReadSources(
    CompilerFiles files, SourceFiles sources, Elements elements, Set<? extends Element> roots)
    implements SourceFacts {

  @Override
  public Optional<List<Object>> enumValues(TypeElement type, String field) {
    return new EnumFields(sources, elements).values(type, field);
  }

  @Override
  public Optional<Object> constant(TypeElement type, String method) {
    return new MethodResults(sources, elements).constant(type, method);
  }

  @Override
  public Optional<TypeElement> classLiteral(TypeElement type, String method) {
    return new MethodResults(sources, elements).classLiteral(type, method);
  }

  @Override
  public Optional<List<Optional<Object>>> converted(
      TypeElement converter, TypeElement attribute, TypeElement made) {
    return new ConverterResults(sources, elements).of(converter, attribute, made);
  }

  @Override
  public boolean areHidden(TypeElement type) {
    return new HiddenSources(files, sources, elements, roots).haveAnyOf(type);
  }
}

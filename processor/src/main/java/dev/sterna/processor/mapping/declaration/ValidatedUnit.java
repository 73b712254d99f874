package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A persistence unit whose columns heed the constraints of Bean Validation.
 *
 * @param unit what it says otherwise
 */
public record ValidatedUnit(MappingDescriptor unit) implements MappingDescriptor {

  @Override
  public Annotations annotations(Element element, Annotations written) {
    Annotations annotations = unit.annotations(element, written);
    return element.getKind().isField() || element.getKind() == ElementKind.METHOD
        ? BeanConstraints.summedUp(annotations)
        : annotations;
  }

  @Override
  public Annotations ofUnit() {
    return unit.ofUnit();
  }

  @Override
  public UnitDefaults defaults() {
    return unit.defaults();
  }

  @Override
  public Set<String> entities() {
    return unit.entities();
  }

  @Override
  public Set<TypeElement> converters() {
    return unit.converters();
  }

  @Override
  public List<Problem> problems() {
    return unit.problems();
  }
}

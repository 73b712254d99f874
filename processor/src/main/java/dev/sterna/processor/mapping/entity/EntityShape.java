package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * An entity as its own class and superclasses describe it, before its relationships are followed.
 *
 * @param type the class
 * @param physical the name of its table as the model has it
 * @param table the name of its table in the catalog
 * @param declaration the {@code @Table} annotation, if there is one
 * @param attributes the attributes that have columns, in their order
 * @param isKeyComplete whether each attribute of its id is among them
 */
public record EntityShape(
    TypeElement type,
    PhysicalName physical,
    QualifiedName table,
    Optional<AnnotationView> declaration,
    List<MappedAttribute> attributes,
    boolean isKeyComplete) {

  public EntityShape {
    attributes = List.copyOf(attributes);
  }

  public Origin origin() {
    return Origin.of(type);
  }

  public String className() {
    return JavaTypes.nameOf(type);
  }

  public Stream<BasicAttribute> basics() {
    return attributes.stream()
        .filter(BasicAttribute.class::isInstance)
        .map(BasicAttribute.class::cast);
  }

  public Stream<ToOne> toOnes() {
    return attributes.stream().filter(ToOne.class::isInstance).map(ToOne.class::cast);
  }
}

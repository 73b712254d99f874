package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.report.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An entity as its own class and superclasses describe it, before its relationships are followed.
 *
 * @param type the class
 * @param entityName its name in queries, from which other names derive
 * @param table the table in which its attributes lie
 * @param attributes the attributes that have columns, in their order
 * @param isKeyComplete whether each attribute of its id is among them
 */
public record EntityShape(
    TypeElement type,
    String entityName,
    TableDeclaration table,
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
}

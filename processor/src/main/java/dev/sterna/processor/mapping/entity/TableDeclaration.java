package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/**
 * A table as the model declares it, before anything lies in it.
 *
 * @param physical its name as the model has it
 * @param name its name in the catalog
 * @param annotation what declares it, if anything does: {@code @Table} or another annotation with
 *     its members
 * @param owner the class or attribute that needs it, as a person would say it
 * @param origin where that stands
 */
public record TableDeclaration(
    PhysicalName physical,
    QualifiedName name,
    Optional<AnnotationView> annotation,
    String owner,
    Origin origin) {

  /** The catalog that is stated, which is without effect where a statement names a table. */
  public Optional<String> catalog() {
    return annotation.flatMap(stated -> stated.text("catalog"));
  }
}

package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import java.util.Map;
import java.util.Optional;

/**
 * Hibernate's {@code @Audited}: a table that keeps a copy of each row for each change of it.
 *
 * @param annotation {@code @Audited.Table}
 * @param ofCollection {@code @Audited.CollectionTable}
 * @param secondary the names of the audit tables of secondary tables, by the names of these
 */
public record AuditTable(
    Optional<AnnotationView> annotation,
    Optional<AnnotationView> ofCollection,
    Map<String, String> secondary) {

  public AuditTable {
    secondary = Map.copyOf(secondary);
  }

  public Optional<String> name() {
    return annotation.flatMap(table -> table.text("name"));
  }

  /** The name of the table that keeps which rows a collection had, if it needs one of its own. */
  public Optional<String> collectionName() {
    return ofCollection.flatMap(table -> table.text("name"));
  }

  /** The annotation that names a schema for that table. */
  public Optional<AnnotationView> collectionSchema() {
    return ofCollection.filter(table -> table.text("schema").isPresent()).or(() -> annotation);
  }

  /** The column that says which change it was. */
  public String changesetId() {
    return annotation.flatMap(table -> table.text("changesetIdColumn")).orElse("REV");
  }

  /** The column that says what was done. */
  public String modificationType() {
    return annotation.flatMap(table -> table.text("modificationTypeColumn")).orElse("REVTYPE");
  }
}

package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Reads which rows are audited ({@code @Audited}) or have a history ({@code @Temporal}), as
 * Hibernate 7.4 has it without settings: a table for the copies, beside that of the rows.
 */
final class RowCopyRules {

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final CollectionPlaces collectionPlaces;

  RowCopyRules(JavaTypes javaTypes, AttributeReader reader) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    collectionPlaces = new CollectionPlaces(javaTypes, reader);
  }

  /** What the class, a mapped superclass or the package says, the nearest first. */
  RowCopies ofEntity(TypeElement type) {
    List<Annotations> places = new ArrayList<>();
    for (var parts = reader.hierarchy(type).descendingIterator(); parts.hasNext(); ) {
      places.add(reader.annotationsOf(parts.next()));
    }
    places.add(reader.annotationsOf(javaTypes.packageOf(type)));
    return copies(places, CollectionPlaces.nearest(places, "Audited.Table"));
  }

  /** What a collection, the class that declares it or its package says. */
  RowCopies ofPlural(Attribute attribute) {
    List<Annotations> places = collectionPlaces.of(attribute);
    RowCopies copies = copies(places, CollectionPlaces.nearest(places, "Audited.Table"));
    return attribute.annotations().hibernate("Audited.Excluded").isPresent()
        ? new RowCopies(Optional.empty(), copies.history())
        : copies;
  }

  private static RowCopies copies(List<Annotations> places, Optional<AnnotationView> auditTable) {
    Optional<AnnotationView> audited = CollectionPlaces.nearest(places, "Audited");
    Optional<AnnotationView> temporal = CollectionPlaces.nearest(places, "Temporal");
    if (audited.isEmpty() && temporal.isEmpty()) {
      return RowCopies.NONE;
    }
    Annotations nearest = places.get(0);
    return new RowCopies(
        audited.map(
            a ->
                new AuditTable(
                    auditTable, nearest.hibernate("Audited.CollectionTable"), secondary(nearest))),
        temporal.map(
            t ->
                new HistoryTable(
                    t, nearest.hibernate("Temporal.HistoryTable").flatMap(h -> h.text("name")))));
  }

  private static Map<String, String> secondary(Annotations annotations) {
    List<AnnotationView> tables = new ArrayList<>();
    annotations.hibernate("Audited.SecondaryTable").ifPresent(tables::add);
    annotations
        .hibernate("Audited.SecondaryTables")
        .ifPresent(all -> tables.addAll(all.annotations("value")));
    Map<String, String> names = new HashMap<>();
    for (AnnotationView table : tables) {
      names.put(
          table.text("secondaryTableName").orElse(""),
          table.text("secondaryAuditTableName").orElse(""));
    }
    return names;
  }
}

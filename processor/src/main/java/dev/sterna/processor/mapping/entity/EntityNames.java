package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names by which queries know entities, each of one (Jakarta Persistence 3.2, 2.1). */
public final class EntityNames {

  private EntityNames() {}

  /** Reports each entity that has the name of one before it. */
  public static void check(Collection<EntityShape> entities, Problems problems) {
    Map<String, EntityShape> byName = new HashMap<>();
    for (EntityShape entity : entities) {
      EntityShape first = byName.putIfAbsent(entity.entityName(), entity);
      if (first != null) {
        problems.report(
            MappingMessage.ENTITY_NAME_TWICE,
            entity.origin(),
            entity.className(),
            entity.entityName(),
            first.className());
      }
    }
  }
}

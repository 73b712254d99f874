package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The entities of a model, and those outside of it that they refer to: of these only the key
 * counts, so what else may be wrong with them is not said.
 */
public final class EntityIndex {

  private final EntityReader ownReader;
  private final EntityReader foreignReader;
  private final Map<String, Optional<EntityShape>> own = new HashMap<>();
  private final Map<String, Optional<EntityShape>> foreign = new HashMap<>();

  public EntityIndex(EntityReader ownReader, EntityReader foreignReader) {
    this.ownReader = ownReader;
    this.foreignReader = foreignReader;
  }

  /** Reads the entities of the model, in the order of their names. */
  public List<EntityShape> read(Collection<TypeElement> entities) {
    return entities.stream()
        .sorted(Comparator.comparing(JavaTypes::nameOf))
        .flatMap(
            type ->
                own.computeIfAbsent(JavaTypes.nameOf(type), name -> ownReader.read(type)).stream())
        .toList();
  }

  /** An entity of the model or outside of it, if it has a table. */
  public Optional<EntityShape> find(TypeElement type) {
    String name = JavaTypes.nameOf(type);
    return isOwn(type)
        ? own.get(name)
        : foreign.computeIfAbsent(name, absent -> foreignReader.read(type));
  }

  public boolean isOwn(TypeElement type) {
    return own.containsKey(JavaTypes.nameOf(type));
  }
}

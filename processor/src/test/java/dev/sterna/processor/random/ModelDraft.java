package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassSource.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A model that is being written: the classes so far. Names are numbered through a model, so that
 * nothing collides by accident and every model can be exported.
 */
final class ModelDraft {
  private final Draw draw;
  private final List<ClassSource> classes = new ArrayList<>();
  private final List<EntityDraft> entities = new ArrayList<>();

  ModelDraft(Draw draw) {
    this.draw = draw;
  }

  Draw draw() {
    return draw;
  }

  /** Begins a class whose name starts with a prefix. */
  ClassSource newClass(String prefix, Style style) {
    ClassSource source = new ClassSource(prefix + draw.fresh(), style);
    classes.add(source);
    return source;
  }

  void add(EntityDraft entity) {
    entities.add(entity);
  }

  /** The entities so far, to refer to one. */
  List<EntityDraft> entities() {
    return List.copyOf(entities);
  }

  /** The entity that a class is, if it is one. */
  Optional<EntityDraft> entity(ClassDraft body) {
    return entities.stream().filter(entity -> entity.body() == body).findFirst();
  }

  String newAttribute() {
    return draw.oneOf(List.of("a", "camelCase", "x_y", "aB")) + draw.fresh();
  }

  /** The texts by qualified class name. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    classes.forEach(each -> sources.put("model." + each.name(), each.text()));
    return sources;
  }
}

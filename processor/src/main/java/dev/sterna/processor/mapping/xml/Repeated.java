package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.xml.ChildForm.Role;
import dev.sterna.processor.report.FilePosition;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Gathers what stands for one repeatable annotation, and the foreign key of all of them. */
final class Repeated {

  private final String container;
  private final FilePosition position;
  private final List<AnnotationView> annotations = new ArrayList<>();
  private Optional<AnnotationView> foreignKey = Optional.empty();

  /**
   * @param container the simple name of the containing annotation
   * @param position where the first of them is
   */
  Repeated(String container, FilePosition position) {
    this.container = container;
    this.position = position;
  }

  void add(ChildForm form, AnnotationView annotation) {
    if (form.role() == Role.FOREIGN_KEY) {
      foreignKey = Optional.of(annotation);
    } else {
      annotations.add(annotation);
    }
  }

  /** As one would write it: one annotation by itself, more of them in the container. */
  List<Contribution> contributions(Element target) {
    if (annotations.size() == 1) {
      AnnotationView only = annotations.get(0);
      return List.of(replacing(with(foreignKey, only)));
    }
    Origin origin = Origin.of(target, position);
    Map<String, MemberValue> values = new HashMap<>();
    List<MemberValue> members = new ArrayList<>();
    annotations.forEach(
        annotation -> members.add(new MemberValue(annotation, annotation.origin())));
    if (!members.isEmpty()) {
      values.put("value", new MemberValue(members, origin));
    }
    AnnotationView all =
        with(foreignKey, new AnnotationView(Annotations.PERSISTENCE + container, origin, values));
    return List.of(members.isEmpty() ? Contribution.merging(all) : replacing(all));
  }

  /** Neither the annotation nor its container that is written stays. */
  private Contribution replacing(AnnotationView annotation) {
    return new Contribution(
        annotation, List.of(Annotations.PERSISTENCE + container, annotations.get(0).name()));
  }

  private static AnnotationView with(Optional<AnnotationView> foreignKey, AnnotationView outer) {
    if (foreignKey.isEmpty() || outer.has("foreignKey")) {
      return outer;
    }
    AnnotationView key = foreignKey.get();
    Map<String, MemberValue> values = new HashMap<>(outer.values());
    values.put("foreignKey", new MemberValue(key, key.origin()));
    return new AnnotationView(outer.name(), outer.origin(), values);
  }
}

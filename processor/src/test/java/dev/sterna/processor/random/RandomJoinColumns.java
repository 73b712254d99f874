package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Join columns, stated or not, in each place where an annotation may hold some. */
record RandomJoinColumns(Draw draw) {

  /** Annotations of a reference to an entity's id; none where nothing is stated. */
  String toKey(EntityDraft target, String annotation) {
    return list(target, annotation, List.of()).stream().collect(Collectors.joining("\n  "));
  }

  /** Annotations of the key of a map; those of a composite id are always there. */
  String toMapKey(EntityDraft key) {
    List<String> columns = key.key().columns();
    return columns.size() == 1
        ? toKey(key, "@MapKeyJoinColumn")
        : columns.stream()
            .map(column -> single("@MapKeyJoinColumn", column, List.of()))
            .collect(Collectors.joining("\n  "));
  }

  /** A member of an annotation that lists the join columns to an entity's id, or none. */
  List<String> member(String member, EntityDraft target) {
    List<String> columns = list(target, "@JoinColumn", List.of());
    return columns.isEmpty()
        ? List.of()
        : List.of(member + " = {" + String.join(", ", columns) + "}");
  }

  /** Annotations of a relationship, which may refer to another column than the id's. */
  String of(EntityDraft target) {
    if (draw.use(12, "@JoinColumn(referencedColumnName) to a unique column")) {
      return "@JoinColumn(%s, referencedColumnName = %s)"
          .formatted(
              named(RandomName.of(draw, "fk")), RandomName.literal(draw, target.uniqueColumn()));
    }
    List<String> columns = list(target, "@JoinColumn", further());
    return columns.size() > 1 && draw.use(40, "@JoinColumns")
        ? "@JoinColumns({" + String.join(", ", columns) + "})"
        : String.join("\n  ", columns);
  }

  /** Columns of new names to the same columns as before, for an override. */
  String anew(Part reference) {
    return reference.referenced().stream()
        .map(column -> single("@JoinColumn", column, List.of()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private List<String> list(EntityDraft target, String annotation, List<String> further) {
    List<String> keys = new ArrayList<>(target.key().columns());
    if (keys.isEmpty() || !draw.use(50, annotation)) {
      return List.of();
    }
    if (keys.size() == 1 && draw.use(60, annotation + " without referencedColumnName")) {
      List<String> members = new ArrayList<>(List.of(named(RandomName.of(draw, "fk"))));
      members.addAll(further);
      return List.of(annotation + "(" + String.join(", ", members) + ")");
    }
    if (draw.use(50, annotation + " in another order than the key")) {
      Collections.reverse(keys);
    }
    return keys.stream().map(key -> single(annotation, key, further)).toList();
  }

  private String single(String annotation, String referenced, List<String> further) {
    List<String> members = new ArrayList<>();
    members.add(named(RandomName.of(draw, "fk")));
    members.add("referencedColumnName = " + RandomName.literal(draw, referenced));
    members.addAll(further);
    return annotation + "(" + String.join(", ", members) + ")";
  }

  private String named(String column) {
    return "name = " + RandomName.literal(draw, column);
  }

  /** Members that each of the columns has alike. */
  private List<String> further() {
    List<String> members = new ArrayList<>();
    if (draw.use(25, "@JoinColumn(nullable)")) {
      members.add("nullable = " + draw.oneOf(List.of(true, false)));
    }
    if (draw.use(15, "@JoinColumn(foreignKey)")) {
      members.add("foreignKey = " + foreignKey());
    }
    if (draw.use(10, "@JoinColumn(comment)")) {
      members.add("comment = \"whose it is\"");
    }
    return members;
  }

  /** A foreign key that is named, or none. */
  String foreignKey() {
    return draw.oneOf(
        List.of(
            "@ForeignKey(name = \"fkey_" + draw.fresh() + "\")",
            "@ForeignKey(ConstraintMode.NO_CONSTRAINT)"));
  }
}

package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A random {@code @Column} that fits the type of its attribute.
 *
 * @param name the column's name as SQL, delimited where it has to be
 * @param annotation the annotation as source, or nothing
 */
record RandomColumn(String name, String annotation) {

  /**
   * A column of an attribute, whose name it takes where none is drawn.
   *
   * @param attribute the name, or nothing for the elements of a collection
   * @param table the secondary table to put it into, or nothing
   */
  static RandomColumn of(Draw draw, String attribute, BasicType type, String table) {
    if (table.isEmpty() && !draw.use(60, "@Column")) {
      return new RandomColumn(attribute, "");
    }
    String name = draw.use(50, "@Column(name)") ? RandomName.of(draw, "c") : attribute;
    List<String> members = new ArrayList<>();
    if (!name.equals(attribute)) {
      members.add("name = " + RandomName.literal(draw, name));
    }
    if (type.comparable() && draw.use(10, "@Column(unique)")) {
      members.add("unique = true");
    }
    if (draw.use(30, "@Column(nullable)")) {
      members.add("nullable = " + draw.form("@Column(nullable)", List.of(true, false)));
    }
    if (draw.use(8, "@Column(comment)")) {
      members.add("comment = \"what " + attribute + " is\"");
    }
    if (!attribute.isEmpty() && draw.use(8, "@Column(insertable, updatable)")) {
      members.add("insertable = true, updatable = false");
    }
    if (draw.use(10, "@Column(columnDefinition)")) {
      members.add("columnDefinition = \"" + type.definition() + "\"");
    } else {
      members.addAll(facets(draw, type));
    }
    if (!table.isEmpty()) {
      members.add("table = \"" + table + "\"");
    }
    if (!attribute.isEmpty()) {
      members.addAll(checks(draw, name));
    }
    if (type.textual() && draw.use(6, "@Column(options)")) {
      members.add("options = \"collate \\\"C\\\"\"");
    }
    return new RandomColumn(name, "@Column(" + String.join(", ", members) + ")");
  }

  private static List<String> facets(Draw draw, BasicType type) {
    if (!draw.use(50, "@Column " + type.facet())) {
      return List.of();
    }
    return switch (type.facet()) {
      case LENGTH -> List.of("length = " + draw.oneOf(lengths(type)));
      case DECIMAL -> decimal(draw);
      case FLOAT -> List.of("precision = " + draw.between(1, 15));
      case SECONDS -> List.of("secondPrecision = " + draw.between(0, 6));
      case NONE -> List.of("length = 7, precision = 5");
    };
  }

  /** Beyond PostgreSQL's longest varchar only where Hibernate then has another type. */
  private static List<Integer> lengths(BasicType type) {
    return type.textual()
        ? List.of(1, 12, 255, 2048, 2049, 10_485_760, 10_485_761)
        : List.of(1, 7, 60);
  }

  private static List<String> decimal(Draw draw) {
    int precision = draw.between(1, 40);
    return switch (draw.form("@Column DECIMAL", List.of("precision", "scale", "both"))) {
      case "precision" -> List.of("precision = " + precision);
      case "scale" -> List.of("scale = " + draw.between(1, 6));
      default -> List.of("precision = " + precision, "scale = " + draw.between(0, precision));
    };
  }

  private static List<String> checks(Draw draw, String name) {
    if (!draw.use(8, "@Column(check)")) {
      return List.of();
    }
    String anonymous = check("", name + " is not null or 1 > 0");
    String named = check("name = \"chk_" + draw.fresh() + "\", ", name + " is null or 2 > 1");
    return List.of(
        "check = "
            + switch (draw.form("@Column(check)", List.of("anonymous", "named", "two"))) {
              case "anonymous" -> anonymous;
              case "named" -> named;
              default -> "{" + anonymous + ", " + check("", name + " is not null or 3 > 2") + "}";
            });
  }

  private static String check(String naming, String condition) {
    return "@CheckConstraint("
        + naming
        + "constraint = \""
        + condition.replace("\"", "\\\"")
        + "\")";
  }
}

package dev.sterna.processor.random;

import java.util.List;

/** How the values of an id are generated. */
record RandomGenerator(Draw draw) {

  private static final List<String> WHOLE =
      List.of("AUTO", "SEQUENCE", "named", "TABLE", "IDENTITY");

  /** Annotations for an id of a type; none where nothing is drawn or nothing generates it. */
  String annotation(BasicType type, boolean identity) {
    if (type.java().endsWith("UUID") && draw.use(60, "@GeneratedValue of UUID")) {
      return draw.form(
          "UUID id", List.of("@GeneratedValue", "@GeneratedValue(strategy = GenerationType.UUID)"));
    }
    if (!type.generatable() || !draw.use(80, "@GeneratedValue")) {
      return "";
    }
    String strategy =
        draw.form("@GeneratedValue", identity ? WHOLE : WHOLE.subList(0, WHOLE.size() - 1));
    return switch (strategy) {
      case "named" -> sequence();
      case "TABLE" -> table();
      default -> "@GeneratedValue(strategy = GenerationType." + strategy + ")";
    };
  }

  private String sequence() {
    String generator = "gen" + draw.fresh();
    String sequence =
        draw.use(60, "@SequenceGenerator(sequenceName)")
            ? ", sequenceName = " + RandomName.literal(draw, RandomName.of(draw, "seq"))
            : "";
    return generated("SEQUENCE", generator)
        + (" @SequenceGenerator(name = \""
            + generator
            + "\""
            + sequence
            + numbers("initial")
            + ")");
  }

  private String table() {
    if (!draw.use(60, "@TableGenerator")) {
      return "@GeneratedValue(strategy = GenerationType.TABLE)";
    }
    String generator = "gen" + draw.fresh();
    String table =
        draw.use(60, "@TableGenerator(table)")
            ? ", table = " + RandomName.literal(draw, RandomName.of(draw, "gt"))
            : "";
    String columns =
        draw.use(30, "@TableGenerator columns")
            ? ", pkColumnName = \"pk_c\", valueColumnName = \"val_c\", pkColumnValue = \"E\""
            : "";
    return generated("TABLE", generator)
        + (" @TableGenerator(name = \""
            + generator
            + "\""
            + table
            + columns
            + numbers("table")
            + ")");
  }

  private static String generated(String strategy, String generator) {
    return "@GeneratedValue(strategy = GenerationType."
        + (strategy + ", generator = \"" + generator + "\")");
  }

  private String numbers(String of) {
    return draw.use(60, "generator numbers " + of)
        ? ", initialValue = " + draw.between(1, 9) + ", allocationSize = " + draw.between(1, 99)
        : "";
  }
}

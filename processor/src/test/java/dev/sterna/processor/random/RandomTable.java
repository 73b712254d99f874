package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;

/** What an entity says of its table. */
record RandomTable(Draw draw) {

  /** The annotation, or nothing. */
  String annotation(List<String> columns) {
    if (!draw.use(70, "@Table")) {
      return "";
    }
    List<String> members = new ArrayList<>();
    if (draw.use(60, "@Table(name)")) {
      members.add("name = " + RandomName.literal(draw, RandomName.of(draw, "t")));
    }
    if (draw.use(15, "@Table(schema)")) {
      members.add("schema = " + draw.form("schema", List.of("\"oth\"", "\"`Odd schema`\"")));
    }
    if (draw.use(10, "@Table(comment)")) {
      members.add("comment = \"a table\"");
    }
    if (draw.use(10, "@Table(check)")) {
      members.add(
          "check = @CheckConstraint(name = \"tck_" + draw.fresh() + "\", constraint = \"1 > 0\")");
    }
    if (columns.size() >= 2 && draw.use(40, "@Table(indexes)")) {
      members.add("indexes = {" + index(columns) + ", " + index(columns) + "}");
    }
    if (columns.size() >= 2 && draw.use(30, "@Table(uniqueConstraints)")) {
      members.add("uniqueConstraints = " + unique(columns));
    }
    return "@Table(" + String.join(", ", members) + ")";
  }

  /** A secondary table; nothing else says more of it than its name and key. */
  String secondary(String name, EntityDraft owner) {
    List<String> members = new ArrayList<>(List.of("name = " + RandomName.literal(draw, name)));
    String keys = new RandomJoinColumns(draw).toKey(owner, "@PrimaryKeyJoinColumn");
    if (!keys.isEmpty()) {
      members.add("pkJoinColumns = {" + keys.replace("\n  ", ", ") + "}");
    }
    return "@SecondaryTable(" + String.join(", ", members) + ")";
  }

  /** Named, or over columns no other unnamed index has: Hibernate merges those. */
  private String index(List<String> columns) {
    boolean unique = draw.use(25, "@Index(unique)");
    String order = unique ? "" : draw.form("@Index", List.of("", " desc", " ASC"));
    String first = draw.oneOf(columns);
    String second = draw.oneOf(columns);
    String list = first + order;
    if (!first.equals(second) && draw.use(50, "@Index of two columns")) {
      list += ", " + second;
    }
    String name = draw.use(50, "@Index(name)") ? "name = \"ix_" + draw.fresh() + "\", " : "";
    return "@Index("
        + name
        + "columnList = "
        + RandomName.literal(list)
        + (unique ? ", unique = true)" : ")");
  }

  private String unique(List<String> columns) {
    String name =
        draw.use(50, "@UniqueConstraint(name)") ? "name = \"uq_" + draw.fresh() + "\", " : "";
    return "@UniqueConstraint("
        + name
        + "columnNames = {"
        + RandomName.literal(draw, columns.get(1))
        + ", "
        + RandomName.literal(draw, columns.get(0))
        + "})";
  }
}

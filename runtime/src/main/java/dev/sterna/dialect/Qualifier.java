package dev.sterna.dialect;

import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes names with their schema.
 *
 * @param defaultSchema the schema of names that say none
 */
record Qualifier(String defaultSchema) {

  Qualifier {
    if (defaultSchema.isEmpty()) {
      throw new IllegalArgumentException("the default schema must have a name");
    }
  }

  /** The schema that the name is in. */
  String schema(QualifiedName name) {
    return name.schema().orElse(defaultSchema);
  }

  /** The schema that the objects of the extension are in. */
  String schema(Extension extension) {
    return extension.schema().orElse(defaultSchema);
  }

  String sql(QualifiedName name) {
    return Identifier.sql(schema(name)) + "." + Identifier.sql(name.name());
  }

  /** Moves first, then renames: PostgreSQL does either, but not both at once. */
  List<String> renaming(String kind, QualifiedName from, QualifiedName to) {
    List<String> statements = new ArrayList<>();
    String schema = schema(to);
    QualifiedName moved = QualifiedName.name(schema, from.name());
    if (!schema.equals(schema(from))) {
      statements.add("alter " + kind + " " + sql(from) + " set schema " + Identifier.sql(schema));
    }
    if (!from.name().equals(to.name())) {
      statements.add(
          "alter " + kind + " " + sql(moved) + " rename to " + Identifier.sql(to.name()));
    }
    return statements;
  }

  /** Columns in parentheses. */
  static String list(List<String> columns) {
    return columns.stream().map(Identifier::sql).collect(Collectors.joining(", ", "(", ")"));
  }
}

package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.Annotations;

/**
 * JSON columns: {@code @JdbcTypeCode(SqlTypes.JSON)} by its name and its constant, so that
 * Hibernate need not be on the path.
 */
public final class JsonRules {

  /** {@code org.hibernate.type.SqlTypes.JSON}. */
  private static final int JSON = 3001;

  private JsonRules() {}

  public static boolean isJson(Annotations annotations) {
    return annotations
        .hibernate("JdbcTypeCode")
        .flatMap(code -> code.integer("value"))
        .filter(Integer.valueOf(JSON)::equals)
        .isPresent();
  }
}

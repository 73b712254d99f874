package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.Annotations;
import javax.lang.model.element.AnnotationValue;

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
        .map(code -> code.values().get("value"))
        .map(AnnotationValue::getValue)
        .filter(Integer.valueOf(JSON)::equals)
        .isPresent();
  }
}

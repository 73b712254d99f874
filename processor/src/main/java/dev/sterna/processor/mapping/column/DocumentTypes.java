package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Java types that {@code @JdbcTypeCode} makes documents of (JSON, XML) and that are not basic by
 * their names. Hibernate keeps one description of a type for a whole model, the first that it comes
 * to. Where that is a document, all attributes of the type are, whatever is said of them; so a
 * model in which others are of the type is read again when it is known what comes first.
 */
public final class DocumentTypes {

  private final Map<String, JdbcTypeCode> shared;
  private final Set<String> chosen = new HashSet<>();

  private DocumentTypes(Map<String, JdbcTypeCode> shared) {
    this.shared = shared;
  }

  /** Before anything is read. */
  public static DocumentTypes unknown() {
    return new DocumentTypes(Map.of());
  }

  /** Whether nothing has been found that could be shared. */
  public boolean areNone() {
    return chosen.isEmpty() || !shared.isEmpty();
  }

  /** Remembers that an attribute of the type is a document. */
  void choose(TypeMirror type) {
    chosen.add(JavaTypes.textOf(type));
  }

  /** The document that attributes of the type are without saying so. */
  Optional<JdbcTypeCode> shared(TypeMirror type) {
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(shared.get(JavaTypes.textOf(type)));
  }

  /** Those that are shared, once all attributes have been added in Hibernate's order. */
  public Uses uses() {
    return new Uses();
  }

  /** What attributes make of each of the types, the first of them first. */
  public final class Uses {

    private final Map<String, Optional<JdbcTypeCode>> first = new HashMap<>();
    private final Map<String, JdbcTypeCode> apart = new HashMap<>();

    private Uses() {}

    /** Adds the next one; what a converter makes of a value is none, but its type is described. */
    public void add(Attribute attribute, MappedColumn column) {
      String type = JavaTypes.textOf(attribute.type());
      if (!chosen.contains(type) || attribute.annotations().hibernate("Type").isPresent()) {
        return;
      }
      Optional<JdbcTypeCode> code = JdbcTypeRules.document(attribute.annotations());
      Optional<JdbcTypeCode> before = first.putIfAbsent(type, code);
      if (before != null && before.isPresent() && code.isEmpty() && !column.type().converted()) {
        apart.put(type, before.get());
      }
    }

    /** What is to be known before the model is read again, if anything. */
    public Optional<DocumentTypes> shared() {
      return apart.isEmpty() ? Optional.empty() : Optional.of(new DocumentTypes(apart));
    }
  }
}

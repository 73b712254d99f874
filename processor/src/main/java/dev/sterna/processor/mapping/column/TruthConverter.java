package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Hibernate's own converters of truth values, of which it is known what they store. */
public enum TruthConverter {
  YES_NO("org.hibernate.type.YesNoConverter", SqlType.character(1), 1, "'N'", "'Y'"),
  TRUE_FALSE("org.hibernate.type.TrueFalseConverter", SqlType.character(1), 1, "'F'", "'T'"),
  NUMERIC("org.hibernate.type.NumericBooleanConverter", SqlType.integer(), Integer.BYTES, "0", "1");

  private final String className;
  private final StoredType stored;
  private final String no;
  private final String yes;

  TruthConverter(String className, SqlType type, int size, String no, String yes) {
    this.className = className;
    this.stored = new StoredType(type, size);
    this.no = no;
    this.yes = yes;
  }

  /** The one that a class is, if it is one. */
  public static Optional<TruthConverter> of(TypeMirror converter) {
    String name = JavaTypes.nameOf(converter);
    for (TruthConverter known : values()) {
      if (known.className.equals(name)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** The type of the column. */
  public StoredType stored() {
    return stored;
  }

  /** What the column may hold. */
  public ValueCheck check() {
    return ValueCheck.in(List.of(no, yes));
  }

  /** The same of what stands for its opposite. */
  public ValueCheck checkOfOpposite() {
    return ValueCheck.in(List.of(yes, no));
  }
}

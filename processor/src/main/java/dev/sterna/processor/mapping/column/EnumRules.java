package dev.sterna.processor.mapping.column;

import dev.sterna.dialect.Identifier;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Literal;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/**
 * Enums, stored by their ordinals or names (Jakarta Persistence 3.2, section 11.1.18), with a
 * condition that admits only what the enum has.
 */
public final class EnumRules {

  public static final BasicType ORDINAL = BasicType.fixed(SqlType.smallint(), 2);

  /** A varchar; of one character a char, as Hibernate has it. */
  public static final BasicType NAME =
      facets ->
          facets.length() == 1
              ? BasicType.character().stored(facets)
              : BasicType.varchar(ColumnFacets.DEFAULT_LENGTH).stored(facets);

  private EnumRules() {}

  public static boolean isByName(Annotations annotations) {
    return annotations
        .persistence("Enumerated")
        .flatMap(enumerated -> enumerated.constant("value"))
        .filter("STRING"::equals)
        .isPresent();
  }

  /** What the column of an enum may hold. */
  public static CheckClause check(PhysicalName column, TypeMirror type, boolean byName) {
    List<String> constants = JavaTypes.constants(type);
    String name = Identifier.sql(column.catalog());
    return CheckClause.unnamed(
        byName
            ? name
                + constants.stream()
                    .map(Literal::of)
                    .collect(Collectors.joining(", ", " in (", ")"))
            : name + " between 0 and " + (constants.size() - 1));
  }
}

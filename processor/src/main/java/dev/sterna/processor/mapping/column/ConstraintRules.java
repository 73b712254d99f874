package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.BeanConstraints;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What constraints of Bean Validation make of a column (Jakarta Persistence 3.2, section 3.6 leaves
 * it to the provider; this is what Hibernate does).
 */
final class ConstraintRules {

  private ConstraintRules() {}

  /** The length or the digits that the constraints say, where they say any. */
  static ColumnFacets facets(ColumnFacets stated, Attribute attribute) {
    Optional<AnnotationView> found = BeanConstraints.of(attribute.annotations());
    if (found.isEmpty()) {
      return stated;
    }
    AnnotationView constraints = found.get();
    int length =
        JavaTypes.nameOf(attribute.type()).equals("java.lang.String")
            ? constraints.integer("length").orElse(Integer.MAX_VALUE)
            : Integer.MAX_VALUE;
    Optional<Integer> whole = constraints.integer("integer");
    int fraction = constraints.integer("fraction").orElse(0);
    return new ColumnFacets(
        length == Integer.MAX_VALUE ? stated.length() : length,
        whole.isPresent() ? whole.get() + fraction : stated.precision(),
        whole.isPresent() ? fraction : stated.scale(),
        stated.secondPrecision());
  }

  /** The conditions that the constraints say. */
  static List<CheckClause> checks(Attribute attribute, PhysicalName column) {
    Optional<AnnotationView> found = BeanConstraints.of(attribute.annotations());
    if (found.isEmpty()) {
      return List.of();
    }
    List<CheckClause> checks = new ArrayList<>();
    add(checks, column, ">=", found.get(), "min");
    add(checks, column, "<=", found.get(), "max");
    return checks;
  }

  private static void add(
      List<CheckClause> checks,
      PhysicalName column,
      String operator,
      AnnotationView constraints,
      String member) {
    if (constraints.has(member)) {
      checks.add(
          CheckClause.unnamed(
              Identifier.sql(column.catalog())
                  + operator
                  + constraints.values().get(member).content()));
    }
  }
}

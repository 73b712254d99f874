package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Column} and {@code @JoinColumn} have in common, with the defaults of Jakarta
 * Persistence 3.2, sections 11.1.9 and 11.1.25.
 *
 * @param name the name, if it is given
 * @param table the table that it lies in, if that is given
 * @param nullable whether the column accepts null
 * @param readOnly whether the attribute never writes it
 * @param definition what {@code columnDefinition} says
 * @param clauses what the other members say of the column
 * @param checks the conditions in the member {@code check}
 * @param comment the comment
 * @param facets the members that shape the type
 * @param origin where the column is declared
 */
public record ColumnMembers(
    Optional<String> name,
    Optional<String> table,
    boolean nullable,
    boolean readOnly,
    Optional<ColumnDefinition> definition,
    ColumnClauses clauses,
    List<CheckClause> checks,
    Optional<String> comment,
    ColumnFacets facets,
    Origin origin) {

  /** Reads the annotation, if the attribute has one, and reports the options it cannot read. */
  public static ColumnMembers read(
      Optional<AnnotationView> column, Attribute attribute, Problems problems) {
    return of(column, attribute.origin(), problems);
  }

  /** Reads the annotation of a column that no attribute declares. */
  public static ColumnMembers of(Optional<AnnotationView> column, Origin owner, Problems problems) {
    if (column.isEmpty()) {
      return absent(owner);
    }
    return of(column.get(), problems);
  }

  private static ColumnMembers of(AnnotationView column, Problems problems) {
    boolean nullable = column.truth("nullable", true);
    boolean unique = column.truth("unique", false);
    return new ColumnMembers(
        column.text("name"),
        column.text("table"),
        nullable,
        !column.truth("insertable", true) && !column.truth("updatable", true),
        definition(column, problems),
        options(column, problems).and(ColumnClauses.NONE.withNotNull(!nullable).withUnique(unique)),
        checks(column),
        column.text("comment"),
        ColumnFacets.of(column),
        column.origin());
  }

  /** What {@code columnDefinition} says, if it is one. */
  private static Optional<ColumnDefinition> definition(AnnotationView column, Problems problems) {
    Optional<String> written = column.sql("columnDefinition");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!ColumnDefinition.isSound(written.get())) {
      problems.report(
          AttributeMessage.DEFINITION_WITHOUT_TYPE,
          column.origin("columnDefinition"),
          written.get());
      return Optional.empty();
    }
    return Optional.of(ColumnDefinition.of(written.get()));
  }

  /** What holds without the annotation, as for most attributes. */
  private static ColumnMembers absent(Origin owner) {
    return new ColumnMembers(
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        ColumnClauses.NONE,
        List.of(),
        Optional.empty(),
        ColumnFacets.USUAL,
        owner);
  }

  /** Nothing but name, nullability and uniqueness. */
  ColumnMembers bare() {
    return new ColumnMembers(
        name,
        table,
        nullable,
        readOnly,
        Optional.empty(),
        ColumnClauses.NONE.withNotNull(clauses.notNull()).withUnique(clauses.unique()),
        List.of(),
        Optional.empty(),
        facets,
        origin);
  }

  ColumnMembers withClauses(ColumnClauses changed) {
    return changed == clauses
        ? this
        : new ColumnMembers(
            name, table, nullable, readOnly, definition, changed, checks, comment, facets, origin);
  }

  /** With these conditions after its own. */
  ColumnMembers withChecks(List<CheckClause> more) {
    List<CheckClause> all = new ArrayList<>(checks);
    all.addAll(more);
    return new ColumnMembers(
        name, table, nullable, readOnly, definition, clauses, all, comment, facets, origin);
  }

  public ColumnMembers withComment(String text) {
    return new ColumnMembers(
        name,
        table,
        nullable,
        readOnly,
        definition,
        clauses,
        checks,
        Optional.of(text),
        facets,
        origin);
  }

  ColumnMembers withFacets(ColumnFacets changed) {
    return new ColumnMembers(
        name, table, nullable, readOnly, definition, clauses, checks, comment, changed, origin);
  }

  /** The conditions in the member {@code check} of an annotation. */
  public static List<CheckClause> checks(AnnotationView annotation) {
    if (!annotation.has("check")) {
      return List.of();
    }
    List<CheckClause> checks = new ArrayList<>();
    for (AnnotationView check : annotation.annotations("check")) {
      Optional<String> sql = check.sql("constraint");
      if (sql.isPresent()) {
        checks.add(new CheckClause(check.text("name").map(PhysicalName::of), sql.get()));
      }
    }
    return checks;
  }

  private static ColumnClauses options(AnnotationView column, Problems problems) {
    Optional<String> written = column.sql("options");
    if (written.isEmpty()) {
      return ColumnClauses.NONE;
    }
    Optional<ColumnClauses> read = ColumnClauseParser.parse(written.get());
    if (read.isEmpty()) {
      problems.report(MappingMessage.COLUMN_OPTIONS, column.origin("options"), written.get());
    }
    return read.orElse(ColumnClauses.NONE);
  }
}

package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.PhysicalName;
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
    boolean nullable = column.flatMap(c -> c.truth("nullable")).orElse(true);
    boolean unique = column.flatMap(c -> c.truth("unique")).orElse(false);
    return new ColumnMembers(
        column.flatMap(c -> c.text("name")),
        column.flatMap(c -> c.text("table")),
        nullable,
        isFalse(column, "insertable") && isFalse(column, "updatable"),
        column.flatMap(c -> c.sql("columnDefinition")).map(ColumnDefinition::of),
        column
            .map(c -> options(c, problems))
            .orElse(ColumnClauses.NONE)
            .and(ColumnClauses.NONE.withNotNull(!nullable).withUnique(unique)),
        column.map(ColumnMembers::checks).orElse(List.of()),
        column.flatMap(c -> c.text("comment")),
        ColumnFacets.of(column),
        column.map(AnnotationView::origin).orElse(owner));
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
    return annotation.annotations("check").stream()
        .flatMap(
            check ->
                check.sql("constraint").stream()
                    .map(sql -> new CheckClause(check.text("name").map(PhysicalName::of), sql)))
        .toList();
  }

  private static ColumnClauses options(AnnotationView column, Problems problems) {
    Optional<String> written = column.sql("options");
    Optional<ColumnClauses> read = written.flatMap(ColumnClauseParser::parse);
    if (written.isPresent() && read.isEmpty()) {
      problems.report(
          MappingMessage.COLUMN_OPTIONS, column.origin("options"), written.orElseThrow());
    }
    return read.orElse(ColumnClauses.NONE);
  }

  private static boolean isFalse(Optional<AnnotationView> column, String member) {
    return !column.flatMap(c -> c.truth(member)).orElse(true);
  }
}

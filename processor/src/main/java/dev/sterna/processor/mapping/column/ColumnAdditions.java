package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Hibernate's own annotations of an attribute say of its column. */
public final class ColumnAdditions {

  private static final List<String> NAMES = List.of("ColumnDefault", "Comment", "Collate");

  private ColumnAdditions() {}

  /** The members of {@code @Column} with what the other annotations of the attribute add. */
  public static ColumnMembers to(ColumnMembers members, Annotations annotations) {
    if (!annotations.mayBeHibernates()) {
      return members;
    }
    ColumnMembers all = toReference(members, annotations);
    Optional<String> generated = sql(annotations, "GeneratedColumn");
    if (generated.isPresent()) {
      all = all.withClauses(all.clauses().withGenerated(generated.get()).withNotNull(false));
    }
    List<CheckClause> checks = checks(annotations);
    return checks.isEmpty() ? all : all.withChecks(checks);
  }

  /** The members of {@code @JoinColumn} with what Hibernate takes from the others. */
  public static ColumnMembers toReference(ColumnMembers members, Annotations annotations) {
    if (!annotations.mayBeHibernates()) {
      return members;
    }
    ColumnMembers all = members.withClauses(clauses(members.clauses(), annotations));
    Optional<String> comment = comment(annotations);
    if (comment.isPresent()) {
      all = all.withComment(comment.get());
    }
    Optional<AnnotationView> digits = annotations.hibernate("FractionalSeconds");
    return digits.isPresent() && digits.get().has("value")
        ? all.withFacets(all.facets().withSeconds(digits.get().integer("value", -1)))
        : all;
  }

  /** The annotation that says something of the column of a relationship, if there is one. */
  public static Optional<AnnotationView> first(Annotations annotations) {
    if (!annotations.mayBeHibernates()) {
      return Optional.empty();
    }
    for (String name : NAMES) {
      Optional<AnnotationView> annotation = annotations.hibernate(name);
      if (annotation.isPresent()) {
        return annotation;
      }
    }
    return Optional.empty();
  }

  /** Whether the database computes the column. */
  static boolean isGenerated(Annotations annotations) {
    return annotations.hibernate("GeneratedColumn").isPresent();
  }

  private static ColumnClauses clauses(ColumnClauses stated, Annotations annotations) {
    ColumnClauses clauses = stated;
    Optional<String> usual = sql(annotations, "ColumnDefault");
    if (usual.isPresent()) {
      clauses = clauses.withDefault(usual.get());
    }
    Optional<String> collation = sql(annotations, "Collate");
    return collation.isPresent() ? clauses.withCollation(collation.get()) : clauses;
  }

  private static Optional<String> sql(Annotations annotations, String name) {
    Optional<AnnotationView> annotation = annotations.hibernate(name);
    return annotation.isPresent() ? annotation.get().sql("value") : Optional.empty();
  }

  /** The conditions of {@code @Check}, on an attribute or on a class. */
  public static List<CheckClause> checks(Annotations annotations) {
    List<CheckClause> checks = new ArrayList<>();
    for (AnnotationView check : annotations.repeatedOfHibernate("Check", "Checks")) {
      Optional<String> sql = check.sql("constraints");
      if (sql.isPresent()) {
        checks.add(new CheckClause(check.text("name").map(PhysicalName::of), sql.get()));
      }
    }
    return checks;
  }

  private static Optional<String> comment(Annotations annotations) {
    Optional<AnnotationView> comment = commentOfWhole(annotations);
    return comment.isPresent() ? comment.get().text("value") : Optional.empty();
  }

  /** The {@code @Comment} on an attribute that does not say on which column it is. */
  public static Optional<AnnotationView> commentOfWhole(Annotations annotations) {
    for (AnnotationView comment : comments(annotations)) {
      if (comment.text("on").isEmpty()) {
        return Optional.of(comment);
      }
    }
    return Optional.empty();
  }

  /** What each {@code @Comment} says, on an attribute or on a class. */
  public static List<AnnotationView> comments(Annotations annotations) {
    return annotations.repeatedOfHibernate("Comment", "Comments");
  }
}

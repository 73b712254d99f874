package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.InheritanceMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what Hibernate's annotations on an entity class add to its tables. */
final class ClassAdditionRules {

  private static final ClassAdditions NONE =
      new ClassAdditions(List.of(), Map.of(), Optional.empty(), RowCopies.NONE, false, true);

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final SoftDeleteRules softDeletes;
  private final RowCopyRules rowCopies;
  private final Problems problems;

  ClassAdditionRules(
      JavaTypes javaTypes, AttributeReader reader, NamingRules naming, Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    this.problems = problems;
    softDeletes = new SoftDeleteRules(javaTypes, reader.sources(), naming, problems);
    rowCopies = new RowCopyRules(javaTypes, reader);
  }

  /** A soft delete of a class below the root of a hierarchy says nothing of its rows. */
  ClassAdditions read(TypeElement type, boolean isRoot) {
    Annotations annotations = reader.annotationsOf(type);
    Optional<AnnotationView> deletion = isRoot ? softDelete(type) : Optional.empty();
    Optional<MappedColumn> softDelete =
        deletion.isPresent() ? softDeletes.column(deletion.get()) : Optional.empty();
    List<CheckClause> checks = ColumnAdditions.checks(annotations);
    Map<String, String> comments = comments(annotations);
    boolean stored = isStored(annotations);
    RowCopies copies = rowCopies.ofEntity(type);
    boolean changelog = copies.audit().isEmpty() && annotations.hibernate("Changelog").isPresent();
    boolean none =
        checks.isEmpty()
            && comments.isEmpty()
            && softDelete.isEmpty()
            && copies.areNone()
            && !changelog;
    return stored && none
        ? NONE
        : new ClassAdditions(checks, comments, softDelete, copies, changelog, stored);
  }

  private boolean isStored(Annotations annotations) {
    Optional<AnnotationView> view = annotations.hibernate("View");
    if (view.isPresent()) {
      problems.report(InheritanceMessage.VIEW_BY_HAND, view.get().origin());
    }
    return view.isEmpty() && annotations.hibernate("Subselect").isEmpty();
  }

  /** On the class, a mapped superclass, or the package. */
  private Optional<AnnotationView> softDelete(TypeElement type) {
    for (var parts = reader.hierarchy(type).descendingIterator(); parts.hasNext(); ) {
      Optional<AnnotationView> found = reader.annotationsOf(parts.next()).hibernate("SoftDelete");
      if (found.isPresent()) {
        return found;
      }
    }
    return reader.annotationsOf(javaTypes.packageOf(type)).hibernate("SoftDelete");
  }

  private static Map<String, String> comments(Annotations annotations) {
    Map<String, String> comments = new HashMap<>();
    for (AnnotationView comment : ColumnAdditions.comments(annotations)) {
      comments.put(comment.text("on").orElse(""), comment.text("value").orElse(""));
    }
    return comments;
  }
}

package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import java.util.Optional;

/**
 * {@code @ForeignKey} (Jakarta Persistence 3.2, section 11.1.20). That of a group of join columns
 * counts, not those within it.
 */
public final class ForeignKeyRules {

  private final Problems problems;

  public ForeignKeyRules(Problems problems) {
    this.problems = problems;
  }

  public ForeignKeyClause read(Optional<AnnotationView> foreignKey) {
    return foreignKey.isPresent() ? clause(foreignKey.get()) : ForeignKeyClause.DEFAULT;
  }

  private ForeignKeyClause clause(AnnotationView annotation) {
    ForeignKeyClause clause =
        parsed(annotation, "foreignKeyDefinition")
            .or(() -> parsed(annotation, "options"))
            .orElse(ForeignKeyClause.DEFAULT)
            .named(annotation.text("name").map(PhysicalName::of));
    return annotation.constant("value").filter("NO_CONSTRAINT"::equals).isPresent()
        ? clause.unwanted()
        : clause;
  }

  private Optional<ForeignKeyClause> parsed(AnnotationView annotation, String member) {
    Optional<String> written = annotation.text(member);
    Optional<ForeignKeyClause> read = written.flatMap(ForeignKeyParser::parse);
    if (written.isPresent() && read.isEmpty()) {
      problems.report(
          MappingMessage.FOREIGN_KEY_DEFINITION, annotation.origin(member), written.orElseThrow());
    }
    return read;
  }
}

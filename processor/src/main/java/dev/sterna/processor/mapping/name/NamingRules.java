package dev.sterna.processor.mapping.name;

import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/**
 * From the names of a model to physical ones. The default names are those of Jakarta Persistence
 * 3.2, sections 2.13 and 11.1; {@link NamingStrategy#SNAKE_CASE} then changes every name that is
 * not delimited, as Hibernate's strategy of that name does.
 *
 * @param strategy what becomes of a name
 * @param defaultSchema the name in the catalog of the schema of what states none
 */
public record NamingRules(NamingStrategy strategy, String defaultSchema) {

  /** A name that the model states or that the specification derives. */
  public PhysicalName physical(String logical) {
    PhysicalName name = PhysicalName.of(logical);
    return switch (strategy) {
      case JPA -> name;
      case SNAKE_CASE -> name.delimited() ? name : new PhysicalName(snakeCase(name.text()), false);
    };
  }

  /**
   * The join column of an attribute where none is named (section 11.1.25). It is delimited, like
   * the column that it refers to, so that its case is kept too.
   */
  public PhysicalName joinColumn(String attribute, PhysicalName table, PhysicalName column) {
    String name = attribute + "_" + column.text();
    return table.delimited() || column.delimited() ? new PhysicalName(name, true) : physical(name);
  }

  /**
   * The table that joins two, where none is named (section 11.1.27). Spring's strategy names it
   * after the attribute instead of the table at the other end.
   */
  public PhysicalName joinTable(PhysicalName owner, PhysicalName target, String attribute) {
    return switch (strategy) {
      case JPA -> physical(owner.text() + "_" + target.text());
      case SNAKE_CASE -> physical(owner.text() + "_" + attribute);
    };
  }

  /** The table of an element collection where none is named (section 11.1.8). */
  public PhysicalName collectionTable(String ownerEntity, String attribute) {
    return physical(ownerEntity + "_" + attribute);
  }

  /** The sequence of a table's ids where no generator names one; not delimited as the table is. */
  public PhysicalName sequence(PhysicalName table) {
    return physical(table.text() + "_SEQ");
  }

  /** A name in the schema that an annotation states, or else in the default one. */
  public QualifiedName qualified(PhysicalName name, Optional<AnnotationView> annotation) {
    Optional<String> schema =
        annotation
            .flatMap(a -> a.text("schema"))
            .map(stated -> physical(stated).catalog())
            .filter(stated -> !stated.equals(defaultSchema));
    return new QualifiedName(schema, name.catalog());
  }

  private static String snakeCase(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i) == '.' ? '_' : name.charAt(i);
      boolean wordStarts =
          i > 0
              && i < name.length() - 1
              && Character.isUpperCase(c)
              && isLowerOrDigit(name.charAt(i - 1))
              && isLowerOrDigit(name.charAt(i + 1));
      words.append(wordStarts ? "_" : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLowerOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}

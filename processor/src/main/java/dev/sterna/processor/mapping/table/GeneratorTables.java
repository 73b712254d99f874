package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnFacets;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.Generator;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.mapping.entity.GeneratorRules;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * The tables that ids are taken from (Jakarta Persistence 3.2, section 11.1.53): a row for each
 * generator, which Hibernate adds where it is missing, with the last value that was taken. Like
 * Hibernate's, they have neither the indexes nor the unique constraints of their annotations.
 */
final class GeneratorTables {

  private static final String NAME = "hibernate_sequences";
  private static final String KEY = "sequence_name";
  private static final String VALUE = "next_val";

  private static final StoredType TEXT =
      new StoredType(SqlType.varchar(ColumnFacets.DEFAULT_LENGTH), ColumnFacets.DEFAULT_LENGTH);

  private static final StoredType NUMBER = new StoredType(SqlType.bigint(), Long.BYTES);

  private final GeneratorRules generators;
  private final NamingRules naming;

  GeneratorTables(GeneratorRules generators, NamingRules naming) {
    this.generators = generators;
    this.naming = naming;
  }

  /** Adds those of an entity. An entity may have been given such a table of its own. */
  void add(EntityShape entity, TableDrafts drafts) {
    for (Attribute id : generators.generated(entity)) {
      Generator generator = generators.generator(id, entity.type());
      if (generator.source() == Source.TABLE) {
        fill(drafts.shared(declaration(generator, entity, id)), generator, id);
      }
    }
  }

  private TableDeclaration declaration(Generator generator, EntityShape entity, Attribute id) {
    Optional<AnnotationView> declared = generator.declared();
    PhysicalName name =
        naming.table(
            declared
                .map(table -> table.text("table").or(() -> table.text("name")))
                .orElse(generator.name())
                .orElse(NAME));
    return new TableDeclaration(
        name,
        naming.qualified(name, declared),
        Optional.empty(),
        entity.className(),
        declared.map(AnnotationView::origin).orElseGet(id::origin));
  }

  private static void fill(TableDraft table, Generator generator, Attribute id) {
    MappedColumn key = column(generator, "pkColumnName", KEY, TEXT, id).notNull();
    table.startOwner();
    table.basic(id, key);
    table.basic(id, column(generator, "valueColumnName", VALUE, NUMBER, id));
    if (table.primaryKey().columns().isEmpty()) {
      table.primaryKey().of(List.of(key));
    }
  }

  private static MappedColumn column(
      Generator generator, String member, String usual, StoredType type, Attribute id) {
    String name = generator.declared().flatMap(table -> table.text(member)).orElse(usual);
    return new MappedColumn(
        PhysicalName.of(name),
        Optional.empty(),
        type,
        ColumnClauses.NONE,
        ColumnClauses.NONE,
        Optional.empty(),
        false,
        id.origin());
  }
}

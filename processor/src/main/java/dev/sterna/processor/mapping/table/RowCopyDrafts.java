package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/** Starts tables that keep copies of the rows of others. */
final class RowCopyDrafts {

  private final NamingRules naming;
  private final TableDrafts drafts;

  RowCopyDrafts(NamingRules naming, TableDrafts drafts) {
    this.naming = naming;
    this.drafts = drafts;
  }

  NamingRules naming() {
    return naming;
  }

  Optional<TableDraft> find(TableDeclaration table) {
    return drafts.find(table);
  }

  /** The table beside this one, in its schema unless the annotation names another. */
  TableDraft beside(
      TableDeclaration source,
      Optional<String> stated,
      String suffix,
      Optional<AnnotationView> annotation) {
    PhysicalName name =
        stated.map(naming::table).orElseGet(() -> naming.derived(source.physical(), suffix));
    QualifiedName qualified =
        annotation.filter(a -> a.text("schema").isPresent()).isPresent()
            ? naming.qualified(name, annotation)
            : source.name().sibling(name.catalog());
    TableDraft draft =
        drafts.of(
            new TableDeclaration(
                name, qualified, Optional.empty(), source.owner(), source.origin()));
    draft.startOwner();
    return draft;
  }

  /** The columns of a table as they are in a copy of its rows. */
  static void copy(TableDraft source, TableDraft copy) {
    for (MappedColumn column : source.columns().copies()) {
      copy.copied(column.with(column.clauses().withoutIdentity()));
    }
  }
}

package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.NamingMessage;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a model while they are filled, in the order in which they were first named. */
final class TableDrafts {

  private final Problems problems;
  private final Map<QualifiedName, TableDraft> byName = new LinkedHashMap<>();
  private final Map<QualifiedName, List<TableDraft>> copies = new HashMap<>();

  TableDrafts(Problems problems) {
    this.problems = problems;
  }

  /**
   * The table of this declaration. Several may declare one table by the same name; names that only
   * PostgreSQL takes for one are reported, and so are catalogs, which it does not have.
   */
  TableDraft of(TableDeclaration declaration) {
    TableDraft draft = byName.get(declaration.name());
    if (draft == null) {
      draft = new TableDraft(declaration, problems);
      byName.put(declaration.name(), draft);
    } else if (!draft.declarations().contains(declaration)) {
      problems.report(
          sharing(draft.declaration(), declaration),
          declaration.origin(),
          declaration.owner(),
          declaration.name(),
          draft.declaration().owner());
      draft.declaredBy(declaration);
    }
    return draft;
  }

  /** The table of this declaration, which may be that of others too. */
  TableDraft shared(TableDeclaration declaration) {
    TableDraft draft = byName.get(declaration.name());
    if (draft == null) {
      draft = new TableDraft(declaration, problems);
      byName.put(declaration.name(), draft);
    }
    return draft;
  }

  /** The table of this declaration, if something lies in it. */
  Optional<TableDraft> find(TableDeclaration declaration) {
    return Optional.ofNullable(byName.get(declaration.name()));
  }

  /**
   * The table of this name, if there is one; in the schema of a neighbour, if there are several.
   */
  Optional<TableDraft> named(String name, TableDeclaration neighbour) {
    TableDraft beside = byName.get(neighbour.name().sibling(name));
    if (beside != null) {
      return Optional.of(beside);
    }
    for (TableDraft draft : byName.values()) {
      if (draft.declaration().name().name().equals(name)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** What is unique in the first table is so in the other too, which repeats its columns. */
  void repeat(TableDeclaration repeated, TableDraft copy) {
    copies.computeIfAbsent(repeated.name(), name -> new ArrayList<>()).add(copy);
  }

  /**
   * What to say of two that have one table. Hibernate makes a table for each catalog, and fails at
   * the second of one name.
   */
  private static Message sharing(TableDeclaration first, TableDeclaration second) {
    if (!canonicalName(first).equals(canonicalName(second))) {
      return MappingMessage.TABLE_TWICE;
    }
    return first.catalog().equals(second.catalog())
        ? MappingMessage.TABLE_SHARED
        : NamingMessage.TABLE_OF_TWO_CATALOGS;
  }

  private static String canonicalName(TableDeclaration declaration) {
    return declaration.physical().canonical();
  }

  /** Tells each table of the columns that others refer to beside its primary key. */
  void markReferenced() {
    for (TableDraft draft : byName.values()) {
      for (Join join : draft.joins().all()) {
        if (!join.toKey()) {
          markReferenced(join);
        }
      }
    }
  }

  private void markReferenced(Join join) {
    QualifiedName name = join.target().name();
    TableDraft target = byName.get(name);
    if (target != null) {
      target.referenced(join.referenced());
    }
    for (TableDraft copy : copies.getOrDefault(name, List.of())) {
      copy.referenced(join.referenced());
    }
  }

  Collection<TableDraft> all() {
    return byName.values();
  }
}

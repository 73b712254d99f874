package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.PluralStorage;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.schema.ReferentialAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Hibernate's {@code @OnDelete} on a side that is mapped by the other says of the foreign key
 * that the other side declares.
 */
final class InverseDeletions {

  private final EntityIndex entities;
  private final TableDrafts drafts;
  private final Problems problems;

  /** The tables of the owning sides that have one, by class and path. */
  private final Map<List<String>, TableDraft> ownTables = new HashMap<>();

  InverseDeletions(EntityIndex entities, TableDrafts drafts, Problems problems) {
    this.entities = entities;
    this.drafts = drafts;
    this.problems = problems;
  }

  void addOwnTable(OwnedPlural owning, TableDraft table) {
    ownTables.put(List.of(owning.owner().className(), owning.path()), table);
  }

  /** Says it in the tables of the other side, which are filled. */
  void place(OwnedPlural owned) {
    if (owned.plural().storage() instanceof PluralStorage.Inverse inverse
        && inverse.onDelete().isPresent()
        && !place(owned, inverse.mappedBy(), inverse.onDelete().get())) {
      problems.report(
          CollectionMessage.ON_DELETE_INVERSE,
          owned.plural().attribute().origin(),
          owned.plural().attribute().name());
    }
  }

  private boolean place(OwnedPlural owned, String mappedBy, ReferentialAction action) {
    String reference = mappedBy.substring(mappedBy.lastIndexOf('.') + 1);
    String target = owned.plural().target().map(JavaTypes::nameOf).orElse("");
    TableDraft ownTable = ownTables.get(List.of(target, mappedBy));
    if (ownTable != null) {
      return ownTable.joins().onDelete(reference, action);
    }
    boolean said = false;
    Optional<EntityShape> shape = owned.plural().target().flatMap(entities::find);
    if (shape.isPresent()) {
      for (TableDeclaration rows : new RowTables(entities).of(shape.get())) {
        Optional<TableDraft> draft = drafts.find(rows);
        said |= draft.isPresent() && draft.get().joins().onDelete(reference, action);
      }
    }
    return said;
  }
}

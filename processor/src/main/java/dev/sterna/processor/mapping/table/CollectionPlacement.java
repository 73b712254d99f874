package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.PluralStorage;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.RowKey;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.CollectionMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts plural attributes into tables: their own, or those of the entities that they hold (Jakarta
 * Persistence 3.2, sections 2.10.2 to 2.10.5, 11.1.8 and 11.1.27).
 */
final class CollectionPlacement {

  private final EntityIndex entities;
  private final JoinResolver joins;
  private final NamingRules naming;
  private final MappedBy mappedBy;
  private final Problems problems;

  CollectionPlacement(
      EntityIndex entities,
      JoinResolver joins,
      NamingRules naming,
      MappedBy mappedBy,
      Problems problems) {
    this.mappedBy = mappedBy;
    this.problems = problems;
    this.entities = entities;
    this.joins = joins;
    this.naming = naming;
  }

  /**
   * The plural attributes of these entities, whose own tables are filled.
   *
   * @param copies where what was in a row before is kept
   */
  void place(List<EntityShape> owners, TableDrafts drafts, RowCopyPlacement copies) {
    List<OwnedPlural> plurals = new ArrayList<>();
    for (EntityShape owner : owners) {
      plurals.addAll(OwnedPlural.of(owner));
    }
    InverseSides inverses = new InverseSides(plurals);
    InverseDeletions deletions = new InverseDeletions(entities, drafts, problems);
    for (OwnedPlural owned : plurals) {
      mappedBy.checkMapKey(owned);
      OwnedPlural complete = inverses.of(owned).isPresent() ? owned.enforced() : owned;
      complete
          .plural()
          .storage()
          .accept(new Placement(complete, inverses, drafts, deletions, copies));
    }
    for (OwnedPlural owned : plurals) {
      deletions.place(owned);
    }
  }

  /** One attribute, wherever it is stored. */
  private final class Placement implements PluralStorage.Visitor<Void> {

    private final OwnedPlural owned;
    private final Attribute attribute;
    private final InverseSides inverses;
    private final TableDrafts drafts;
    private final InverseDeletions deletions;
    private final RowCopyPlacement copies;

    Placement(
        OwnedPlural owned,
        InverseSides inverses,
        TableDrafts drafts,
        InverseDeletions deletions,
        RowCopyPlacement copies) {
      this.deletions = deletions;
      this.owned = owned;
      this.inverses = inverses;
      this.drafts = drafts;
      this.copies = copies;
      this.attribute = owned.plural().attribute();
    }

    @Override
    public Void visit(PluralStorage.CollectionTable table) {
      EntityShape owner = owned.owner();
      PhysicalName implied =
          naming.collectionTable(
              owner.entityName(), owner.hints(), owner.table().physical(), attribute);
      fill(table, implied, Optional.of(owner.entityName()), owner.hints())
          .ifPresent(draft -> copies.place(owned, draft));
      return null;
    }

    @Override
    public Void visit(PluralStorage.JoinTable table) {
      Optional<Attribute> inverse = inverses.of(owned).map(PluralAttribute::attribute);
      String prefix = inverse.map(Attribute::name).orElse(owned.owner().entityName());
      List<Hint> hints = inverse.map(Attribute::hints).orElse(owned.owner().hints());
      Optional<TableDraft> joined = joined(table, Optional.of(prefix), hints);
      joined.ifPresent(this::placeInverseKey);
      joined.ifPresent(draft -> copies.place(owned, draft));
      return null;
    }

    @Override
    public Void visit(PluralStorage.ToOneTable table) {
      Optional<TableDraft> joined = joined(table, Optional.empty(), List.of());
      joined.ifPresent(this::placeInverseKey);
      joined.ifPresent(draft -> copies.addJoinTable(owned, draft));
      return null;
    }

    private Optional<TableDraft> joined(
        PluralStorage.OwnTable table, Optional<String> prefix, List<Hint> hints) {
      Optional<EntityShape> target = target();
      if (target.isEmpty()) {
        return Optional.empty();
      }
      PhysicalName owner = owned.owner().table().physical();
      PhysicalName other = target.get().table().physical();
      return fill(table, naming.joinTable(owner, other, attribute), prefix, hints);
    }

    @Override
    public Void visit(PluralStorage.TargetTable table) {
      Optional<Join> key = joins.join(table.toOwner(attribute, owned.owner().type()));
      if (key.isPresent()) {
        commentTarget();
        for (TableDraft draft : targetTables()) {
          start(table, draft);
          draft.join(key.get());
          owned
              .plural()
              .rowKey()
              .accept(
                  new TargetRowKeyPlacement(keys(draft, MappedColumn::notNull), draft, attribute));
        }
        target().ifPresent(target -> copies.placeMembers(owned, target, key.get()));
      }
      return null;
    }

    /** In Hibernate a row is inserted with its owner and its place if it cannot be without. */
    private void start(PluralStorage.TargetTable table, TableDraft draft) {
      Optional<EntityShape> target = target();
      if (target.isPresent() && !table.columns().get(0).members().nullable()) {
        draft.startCompletion(target.get(), entities.descendants(target.get()));
      } else {
        draft.startCollection();
      }
    }

    @Override
    public Void visit(PluralStorage.Inverse inverse) {
      Optional<EntityShape> target = target();
      if (target.isEmpty()
          || !mappedBy.leadsBack(attribute, inverse.mappedBy(), target.get(), owned.owner())) {
        return null;
      }
      if (attribute.annotations().hasPersistence("OneToMany")) {
        commentTarget();
      }
      if (owned.plural().rowKey().hasColumns() && !inverses.isInOwnTable(owned.plural(), inverse)) {
        for (TableDraft draft : targetTables()) {
          draft.startCollection();
          owned
              .plural()
              .rowKey()
              .accept(
                  new TargetRowKeyPlacement(keys(draft, MappedColumn::notNull), draft, attribute));
        }
      }
      return null;
    }

    /** The keys of the other side's rows lie where the relationship does. */
    private void placeInverseKey(TableDraft draft) {
      Optional<PluralAttribute> keyed = inverses.keyed(owned);
      if (keyed.isPresent()) {
        Attribute other = keyed.get().attribute();
        draft.startCollection();
        if (keyed.get().rowKey() instanceof RowKey.Position position) {
          draft.basic(other, position.column().notNull());
        } else if (keyed.get().rowKey() instanceof RowKey.MapKey map) {
          map.inTargetTable().accept(keys(draft, UnaryOperator.identity()));
        }
      }
    }

    /** In Hibernate what is said of a collection without a table is said of the target's. */
    private void commentTarget() {
      List<AnnotationView> comments = comments(attribute);
      Optional<TableDraft> draft =
          comments.isEmpty()
              ? Optional.empty()
              : target().flatMap(target -> drafts.find(target.table()));
      draft.ifPresent(table -> comments.forEach(table::comment));
    }

    /** Each side can say what the table is, and the one that comes last by its class does. */
    private List<AnnotationView> commentsOfBoth() {
      List<AnnotationView> own = comments(attribute);
      Optional<PluralAttribute> inverse = inverses.of(owned);
      if (inverse.isEmpty()) {
        return own;
      }
      boolean last =
          target()
              .filter(other -> other.className().compareTo(owned.owner().className()) > 0)
              .isPresent();
      List<AnnotationView> comments = new ArrayList<>(own);
      comments.addAll(last ? comments.size() : 0, comments(inverse.get().attribute()));
      return comments;
    }

    private static List<AnnotationView> comments(Attribute attribute) {
      return ColumnAdditions.comments(attribute.annotations());
    }

    /** The tables of the target, in which columns have to be; without them that is reported. */
    private List<TableDraft> targetTables() {
      Optional<EntityShape> target = target();
      if (target.isEmpty()) {
        return List.of();
      }
      if (!entities.isOwn(target.get().type())) {
        problems.report(
            CollectionMessage.TARGET_OUTSIDE,
            attribute.origin(),
            attribute.name(),
            target.get().className());
        return List.of();
      }
      List<TableDraft> tables = new ArrayList<>();
      for (TableDeclaration rows : new RowTables(entities).of(target.get())) {
        drafts.find(rows).ifPresent(tables::add);
      }
      return tables;
    }

    private Optional<TableDraft> fill(
        PluralStorage.OwnTable table,
        PhysicalName implied,
        Optional<String> prefix,
        List<Hint> hints) {
      Reference toOwner =
          new Reference(
                  attribute.name(),
                  attribute.origin(),
                  prefix,
                  owned.owner().type(),
                  table.ownerColumns(),
                  table.ownerKey())
              .renamedFrom(hints);
      Optional<Join> key = joins.join(toOwner).map(join -> join.withColumns(MappedColumn::notNull));
      if (key.isEmpty() || !isByKeyOfOwner(key.get())) {
        return Optional.empty();
      }
      TableDraft draft = drafts.of(declaration(table, implied));
      deletions.addOwnTable(owned, draft);
      if (isToOne()) {
        draft.startSecondary();
      } else {
        draft.startCollection();
      }
      draft.join(key.get());
      placeSoftDelete(draft);
      ColumnAdditions.checks(attribute.annotations()).forEach(draft::check);
      List<MappedColumn> element =
          owned
              .plural()
              .element()
              .accept(
                  new ElementPlacement(
                      joins, this::toElement, draft, MappedColumn::notNull, problems));
      owned
          .plural()
          .rowKey()
          .accept(
              new RowKeyPlacement(
                  keys(draft, UnaryOperator.identity()), draft, attribute, key.get(), element));
      for (AnnotationView comment : commentsOfBoth()) {
        draft.comment(comment);
      }
      return Optional.of(draft);
    }

    /** Each side can say that there is one, and under which name. */
    private void placeSoftDelete(TableDraft draft) {
      Optional<MappedColumn> own = owned.plural().softDelete();
      Optional<MappedColumn> others = inverses.of(owned).flatMap(PluralAttribute::softDelete);
      own.ifPresent(draft::softDelete);
      others
          .filter(column -> own.isEmpty() || !own.get().name().equals(column.name()))
          .ifPresent(draft::softDelete);
    }

    /** Where there is another side, or no more than one element, Hibernate enforces each. */
    private Optional<Join> toElement(ToOne element) {
      return isToOne() || inverses.of(owned).isPresent()
          ? joins.join(element)
          : joins.joinOfElement(element);
    }

    private boolean isToOne() {
      return owned.plural().storage() instanceof PluralStorage.ToOneTable;
    }

    /** Hibernate takes the table of a relationship to one entity for a secondary one. */
    private boolean isByKeyOfOwner(Join owner) {
      boolean byKey = owner.toKey() || !isToOne();
      if (!byKey) {
        problems.report(
            CollectionMessage.OWNER_BY_OTHER_COLUMNS,
            attribute.origin(),
            attribute.name(),
            owned.owner().className());
      }
      return byKey;
    }

    private ElementPlacement keys(TableDraft draft, UnaryOperator<MappedColumn> mandatory) {
      return new ElementPlacement(joins, joins::joinOfElement, draft, mandatory, problems);
    }

    private TableDeclaration declaration(PluralStorage.OwnTable table, PhysicalName implied) {
      PhysicalName name =
          table
              .annotation()
              .flatMap(a -> a.text("name"))
              .map(stated -> naming.table(stated).with(implied.past()))
              .orElse(implied);
      return new TableDeclaration(
          name,
          naming.qualified(name, table.annotation()),
          table.annotation(),
          owned.owner().className() + "." + owned.path(),
          attribute.origin());
    }

    /** The entity that the attribute holds; that it cannot be read is told of elsewhere. */
    private Optional<EntityShape> target() {
      return owned.plural().target().flatMap(entities::find);
    }
  }
}

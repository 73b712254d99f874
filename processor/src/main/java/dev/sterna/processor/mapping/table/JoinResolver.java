package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.InheritanceStrategy;
import dev.sterna.processor.mapping.entity.JoinColumn;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The second pass: the columns of references, which have the types of the columns they refer to
 * (Jakarta Persistence 3.2, section 11.1.25). These may belong to references themselves, so each is
 * resolved when it is first asked for.
 */
public final class JoinResolver {

  private final EntityIndex entities;
  private final JoinColumnRules columnRules;
  private final EntityColumns columns;
  private final ReferencedColumns referencedColumns;
  private final Problems problems;

  /** By identity: a reference is read once, and comparing types by value means nothing. */
  private final Map<Reference, Optional<Join>> resolved = new IdentityHashMap<>();

  private final Set<Reference> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  public JoinResolver(EntityIndex entities, NamingRules naming, Problems problems) {
    this.entities = entities;
    this.problems = problems;
    columnRules = new JoinColumnRules(naming);
    columns = new EntityColumns(this);
    referencedColumns = new ReferencedColumns(columns, naming, problems);
  }

  /** The columns of the primary key in their order. */
  public List<MappedColumn> key(EntityShape entity) {
    return columns.key(entity);
  }

  /** The relationship with its columns, unless something is wrong, which is then reported. */
  public Optional<Join> join(ToOne toOne) {
    Optional<Join> found = join(toOne.reference());
    if (found.isPresent() && toOne.attribute().annotations().hasPersistence("MapsId")) {
      requireId(toOne, found.get());
    }
    if (found.isEmpty() || !toOne.unique() && !toOne.id()) {
      return found;
    }
    Join join = found.get();
    Join columns = join.withColumns(column -> ofToOne(toOne, join, column));
    return Optional.of(
        toOne.unique() && join.columns().size() > 1 ? columns.withUnique() : columns);
  }

  private static boolean isNamed(ToOne toOne) {
    for (JoinColumn column : toOne.reference().joinColumns()) {
      if (column.members().name().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Section 11.1.39: an id that is another entity's is all of the key of that. */
  private void requireId(ToOne toOne, Join join) {
    Optional<AnnotationView> mapsId = toOne.attribute().annotations().persistence("MapsId");
    boolean part = mapsId.isPresent() && mapsId.get().text("value").isPresent();
    Optional<EntityShape> target = entities.find(toOne.reference().target());
    if (target.isPresent()) {
      referencedColumns.requireNamesOfDatabase(join, target.get(), part);
    }
    if (toOne.derivesId() && mapsId.isPresent() && !join.toKey() && !(part && isNamed(toOne))) {
      problems.report(
          StartMessage.MAPS_ID_TO_OTHER,
          mapsId.get().origin(),
          toOne.attribute().name(),
          JavaTypes.nameOf(toOne.reference().target()));
    }
  }

  /**
   * The same as an element or the key of a map: Hibernate leaves out its foreign key to other
   * columns than a primary key.
   */
  Optional<Join> joinOfElement(ToOne toOne) {
    Optional<Join> join = join(toOne);
    return join.isEmpty() || join.get().toKey() ? join : Optional.of(join.get().unconstrained());
  }

  /**
   * The relationship in the table of a subclass, which repeats the columns of its superclass. As in
   * Hibernate, several of them are not unique together there, and there is a foreign key to all
   * that lies in one table. What name the model states for that is taken.
   *
   * @param owner the superclass that declares it
   */
  Optional<Join> repeated(ToOne toOne, EntityShape owner, EntityShape subclass) {
    return join(toOne).map(join -> repeated(toOne.reference(), join, owner, subclass));
  }

  private static boolean isDirectlyBelow(EntityShape owner, EntityShape subclass) {
    Optional<EntityShape> parent = subclass.inheritance().parent();
    return parent.isPresent() && parent.get().type().equals(owner.type());
  }

  /**
   * A foreign key that only the copy has is named, one level below, after the table that declares
   * the column it refers to.
   */
  private Join repeated(Reference reference, Join join, EntityShape owner, EntityShape subclass) {
    Optional<EntityShape> target = entities.find(reference.target());
    boolean enforcedAgain =
        !join.reference().foreignKey().wanted()
            && target.isPresent()
            && !isNotInOneTable(target.get());
    if (!enforcedAgain) {
      return join.repeated(join.reference().foreignKey(), join.target(), join.target());
    }
    TableDeclaration table = target.get().table();
    return join.repeated(
        reference.foreignKey(), table, isDirectlyBelow(owner, subclass) ? join.target() : table);
  }

  /**
   * A relationship that is unique, or the id, has such columns. In Hibernate a single one is not
   * unique if it is a part of the id, and other attributes may write the columns of an id.
   */
  private static MappedColumn ofToOne(ToOne toOne, Join join, MappedColumn column) {
    boolean aloneUnique = toOne.unique() && !toOne.derivesId() && join.columns().size() == 1;
    MappedColumn unique = aloneUnique ? column.with(column.clauses().withUnique(true)) : column;
    if (toOne.attribute().annotations().hasPersistence("Id")) {
      return unique.notNull().unwritten();
    }
    return toOne.id() ? unique.notNull() : unique;
  }

  /** The reference with its columns, unless something is wrong, which is then reported. */
  public Optional<Join> join(Reference reference) {
    Optional<Join> known = resolved.get(reference);
    if (known != null) {
      return known;
    }
    if (!underWay.add(reference)) {
      problems.report(MappingMessage.KEY_CYCLE, reference.origin(), reference.name());
      return Optional.empty();
    }
    Optional<EntityShape> target = target(reference);
    Optional<Join> join = target.isEmpty() ? Optional.empty() : join(reference, target.get());
    underWay.remove(reference);
    resolved.put(reference, join);
    return join;
  }

  /** How the key of an entity refers to that of another, unless something is wrong. */
  Optional<Join> sharedKey(EntityShape owner, Reference reference) {
    Optional<EntityShape> found = target(reference);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    EntityShape target = found.get();
    List<MappedColumn> order = key(target);
    List<MappedColumn> referenced = columns.byAttribute(target, order);
    List<MappedColumn> key = new ArrayList<>();
    for (MappedColumn column : columns.byAttribute(owner, key(owner))) {
      key.add(column.unwritten());
    }
    if (key.size() != referenced.size()) {
      referencedColumns.reportCount(reference, key.size(), target, referenced.size());
      return Optional.empty();
    }
    return Optional.of(
        ordered(new Join(reference, target.table(), key, referenced, referenced, true), order));
  }

  /** The columns of a key in their order. */
  List<MappedColumn> sortedKey(List<MappedColumn> key) {
    return columns.sortedKey(key);
  }

  /** How a key refers to another key, unless something is wrong. */
  Optional<Join> keyJoin(Reference key) {
    return join(key)
        .map(join -> join.withColumns(c -> c.with(c.clauses().withUnique(false)).notNull()));
  }

  /** Whether the columns of this reference are being looked for, and so cannot be told yet. */
  boolean isUnderWay(ToOne toOne) {
    return isUnderWay(toOne.reference());
  }

  boolean isUnderWay(Reference reference) {
    return underWay.contains(reference);
  }

  /** An entity of this model whose key is not known has its own error; another is told of here. */
  private Optional<EntityShape> target(Reference reference) {
    Optional<EntityShape> found = entities.find(reference.target());
    Optional<EntityShape> target =
        found.isPresent() && found.get().isKeyComplete() ? found : Optional.empty();
    if (target.isEmpty() && !entities.isOwn(reference.target())) {
      problems.report(
          MappingMessage.TARGET_UNREADABLE,
          reference.origin(),
          reference.name(),
          JavaTypes.nameOf(reference.target()));
    }
    return target;
  }

  private Optional<Join> join(Reference reference, EntityShape target) {
    List<MappedColumn> key = key(target);
    Optional<List<MappedColumn>> found =
        key.isEmpty() ? Optional.empty() : referencedColumns.of(reference, target, key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<MappedColumn> referenced = found.get();
    if (reference.partial()) {
      return Optional.of(partial(reference, target, referenced));
    }
    boolean toKey = MappedColumn.names(referenced).equals(MappedColumn.names(key));
    EntityShape holder = toKey ? target : columns.declaring(target, referenced.get(0));
    List<MappedColumn> order = toKey ? key : columns.byAttribute(target, referenced);
    Join join =
        ordered(
            new Join(
                isNotInOneTable(holder) ? reference.unenforceable() : reference,
                holder.tableOf(toKey ? Optional.empty() : referenced.get(0).table()),
                columnRules.columns(
                    reference, target.table(), toKey ? referenced : likened(referenced, order)),
                referenced,
                toKey ? columns.byAttribute(target, key) : order,
                toKey),
            order);
    return hasDistinctColumns(join) ? Optional.of(join) : Optional.empty();
  }

  /**
   * The columns beside formulas. No foreign key follows from them, but if they and the formulas
   * find the target by other columns than its key, those are unique together.
   */
  private Join partial(Reference reference, EntityShape target, List<MappedColumn> referenced) {
    List<MappedColumn> declared = columnRules.columns(reference, target.table(), referenced);
    List<MappedColumn> all = new ArrayList<>(referenced);
    for (String name : reference.formulaTargets()) {
      columns.named(target, name).ifPresent(all::add);
    }
    Set<String> names = MappedColumn.names(all);
    boolean toKey =
        all.size() == referenced.size() || names.equals(MappedColumn.names(key(target)));
    List<MappedColumn> found = toKey ? referenced : columns.byAttribute(target, all);
    return new Join(reference, target.table(), declared, found, found, toKey);
  }

  /**
   * Whether rows of an entity lie in several tables or in none, where no foreign key finds them.
   */
  private boolean isNotInOneTable(EntityShape entity) {
    boolean several =
        entity.inheritance().root().strategy() == InheritanceStrategy.TABLE_PER_CLASS
            && !entities.subclasses(entity).isEmpty();
    return several || !entity.additions().stored();
  }

  private boolean hasDistinctColumns(Join join) {
    boolean distinct =
        MappedColumn.names(join.columns()).size() == join.columns().size()
            && MappedColumn.names(join.referenced()).size() == join.referenced().size();
    if (!distinct) {
      problems.report(
          MappingMessage.JOIN_COLUMN_TWICE, join.reference().origin(), join.reference().name());
    }
    return distinct;
  }

  /**
   * What the join columns are made like. Hibernate takes name, length and digits of each from the
   * columns in another order, and then pairs them as they are declared all the same.
   */
  private static List<MappedColumn> likened(
      List<MappedColumn> referenced, List<MappedColumn> order) {
    List<MappedColumn> likened = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      likened.add(order.get(i).ofTypeLike(referenced.get(i)));
    }
    return likened;
  }

  /** The same reference with its columns in the order of those that it refers to. */
  static Join ordered(Join declared, List<MappedColumn> order) {
    if (order.size() == 1) {
      return declared;
    }
    List<Integer> positions = new ArrayList<>();
    List<String> names = ConstraintNaming.catalogNames(declared.referenced());
    for (MappedColumn column : order) {
      int position = names.indexOf(column.name().catalog());
      if (position >= 0) {
        positions.add(position);
      }
    }
    return new Join(
        declared.reference(),
        declared.target(),
        positions.stream().map(declared.columns()::get).toList(),
        positions.stream().map(declared.referenced()::get).toList(),
        declared.referencedByAttribute(),
        declared.toKey());
  }
}

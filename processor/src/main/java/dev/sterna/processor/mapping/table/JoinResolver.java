package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnDefinition;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.ForeignKeyClause;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.mapping.entity.ToOne.JoinColumn;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The second pass: the columns of relationships, which have the types of the columns they refer to
 * (Jakarta Persistence 3.2, section 11.1.25). These may belong to relationships themselves, so each
 * is resolved when it is first asked for.
 */
public final class JoinResolver {

  private final EntityIndex entities;
  private final NamingRules naming;
  private final Comparator<MappedColumn> keyOrder;
  private final Problems problems;

  /** By identity: a relationship is read once, and comparing types by value means nothing. */
  private final Map<ToOne, Optional<Join>> resolved = new IdentityHashMap<>();

  private final Set<ToOne> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  private final MappedAttribute.Visitor<Stream<MappedColumn>> columns =
      new MappedAttribute.Visitor<>() {
        @Override
        public Stream<MappedColumn> visit(BasicAttribute basic) {
          return Stream.of(basic.column());
        }

        @Override
        public Stream<MappedColumn> visit(ToOne toOne) {
          return join(toOne).stream().flatMap(join -> join.columns().stream());
        }
      };

  /** Keys have their columns in this order. */
  public JoinResolver(
      EntityIndex entities,
      NamingRules naming,
      Comparator<MappedColumn> keyOrder,
      Problems problems) {
    this.entities = entities;
    this.naming = naming;
    this.keyOrder = keyOrder;
    this.problems = problems;
  }

  /** The relationship with its columns, unless something is wrong, which is then reported. */
  public Optional<Join> join(ToOne toOne) {
    Optional<Join> known = resolved.get(toOne);
    if (known != null) {
      return known;
    }
    if (!underWay.add(toOne)) {
      problems.report(
          MappingMessage.KEY_CYCLE, toOne.attribute().origin(), toOne.attribute().name());
      return Optional.empty();
    }
    Optional<Join> join = target(toOne).flatMap(target -> join(toOne, target));
    underWay.remove(toOne);
    resolved.put(toOne, join);
    return join;
  }

  /** The columns of the primary key in their order. */
  public List<MappedColumn> key(EntityShape entity) {
    return keyOf(entity)
        .flatMap(attribute -> attribute.accept(columns))
        .filter(distinct())
        .sorted(keyOrder)
        .toList();
  }

  /** An entity of this model whose key is not known has its own error; another is told of here. */
  private Optional<EntityShape> target(ToOne toOne) {
    Optional<EntityShape> target = entities.find(toOne.target()).filter(EntityShape::isKeyComplete);
    if (target.isEmpty() && !entities.isOwn(toOne.target())) {
      problems.report(
          MappingMessage.TARGET_UNREADABLE,
          toOne.attribute().origin(),
          toOne.attribute().name(),
          JavaTypes.nameOf(toOne.target()));
    }
    return target;
  }

  private Optional<Join> join(ToOne toOne, EntityShape target) {
    List<MappedColumn> key = key(target);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return referenced(toOne, target, key)
        .map(
            referenced -> {
              boolean toKey = names(referenced).equals(names(key));
              List<MappedColumn> order =
                  toKey ? key : byAttribute(target.attributes().stream(), referenced);
              List<MappedColumn> columns =
                  joinColumns(toOne, target, toKey ? referenced : likened(referenced, order));
              return ordered(new Join(toOne, target, columns, referenced, toKey), order);
            })
        .filter(this::hasDistinctColumns)
        .filter(this::isAsItsForeignKeyStates);
  }

  private boolean hasDistinctColumns(Join join) {
    boolean distinct =
        names(join.columns()).size() == join.columns().size()
            && names(join.referenced()).size() == join.referenced().size();
    if (!distinct) {
      Attribute attribute = join.toOne().attribute();
      problems.report(MappingMessage.JOIN_COLUMN_TWICE, attribute.origin(), attribute.name());
    }
    return distinct;
  }

  private boolean isAsItsForeignKeyStates(Join join) {
    boolean agrees =
        join.toOne().foreignKey().stated().map(stated -> agree(stated, join)).orElse(true);
    if (!agrees) {
      Attribute attribute = join.toOne().attribute();
      problems.report(MappingMessage.FOREIGN_KEY_DISAGREES, attribute.origin(), attribute.name());
    }
    return agrees;
  }

  private static boolean agree(ForeignKeyClause.Stated stated, Join join) {
    List<String> referenced = ConstraintNaming.catalogNames(join.referenced());
    return stated.columns().equals(ConstraintNaming.catalogNames(join.columns()))
        && stated.table().equals(join.target().table().name())
        && (stated.references().isEmpty() ? join.toKey() : stated.references().equals(referenced));
  }

  /** The columns that the join columns refer to, in the order of the join columns. */
  private Optional<List<MappedColumn>> referenced(
      ToOne toOne, EntityShape target, List<MappedColumn> key) {
    List<JoinColumn> declared = toOne.joinColumns();
    if (declared.stream().allMatch(column -> column.referenced().isEmpty())) {
      if (declared.isEmpty() || declared.size() == key.size()) {
        return Optional.of(byAttribute(keyOf(target), key));
      }
      problems.report(
          MappingMessage.JOIN_COLUMN_COUNT,
          declared.get(0).annotation().origin(),
          toOne.attribute().name(),
          declared.size(),
          target.className(),
          key.size());
      return Optional.empty();
    }
    List<MappedColumn> found = new ArrayList<>();
    for (JoinColumn column : declared) {
      referenced(column, toOne, target, key).ifPresent(found::add);
    }
    return found.size() == declared.size() ? Optional.of(found) : Optional.empty();
  }

  private Optional<MappedColumn> referenced(
      JoinColumn column, ToOne toOne, EntityShape target, List<MappedColumn> key) {
    if (column.referenced().isEmpty() && key.size() == 1) {
      return Optional.of(key.get(0));
    }
    String name = column.referenced().orElse("");
    Optional<MappedColumn> found = column(target, name);
    if (found.isEmpty()) {
      problems.report(
          MappingMessage.REFERENCED_COLUMN_UNKNOWN,
          column.annotation().origin("referencedColumnName"),
          toOne.attribute().name(),
          name,
          target.table());
    }
    return found;
  }

  /** A column by the name that an annotation gives it; case says nothing. */
  private Optional<MappedColumn> column(EntityShape target, String name) {
    String wanted = naming.physical(name).text();
    return Stream.concat(
            target.basics().map(BasicAttribute::column),
            target
                .toOnes()
                .filter(toOne -> !underWay.contains(toOne))
                .flatMap(toOne -> join(toOne).stream())
                .flatMap(join -> join.columns().stream()))
        .filter(column -> column.name().text().equalsIgnoreCase(wanted))
        .findFirst();
  }

  private static Stream<MappedAttribute> keyOf(EntityShape entity) {
    return entity.attributes().stream().filter(MappedAttribute::id);
  }

  /**
   * Columns by the names of their attributes: in Hibernate this is their order. One column has no
   * order, and to ask for it would follow the relationships of its entity, and theirs.
   */
  private List<MappedColumn> byAttribute(
      Stream<MappedAttribute> attributes, List<MappedColumn> some) {
    if (some.size() == 1) {
      return some;
    }
    List<String> order =
        attributes
            .filter(attribute -> !underWay.contains(attribute))
            .sorted(Comparator.comparing(attribute -> attribute.attribute().name()))
            .flatMap(attribute -> attribute.accept(columns))
            .map(column -> column.name().catalog())
            .toList();
    return some.stream()
        .sorted(Comparator.comparing(column -> order.indexOf(column.name().catalog())))
        .toList();
  }

  /**
   * What the join columns are made like. Hibernate takes name, length and digits of each from the
   * columns in another order, and then pairs them as they are declared all the same.
   */
  private static List<MappedColumn> likened(
      List<MappedColumn> referenced, List<MappedColumn> order) {
    return IntStream.range(0, referenced.size())
        .mapToObj(i -> order.get(i).ofTypeLike(referenced.get(i)))
        .toList();
  }

  private static Join ordered(Join declared, List<MappedColumn> order) {
    List<Integer> positions =
        IntStream.range(0, order.size())
            .boxed()
            .sorted(Comparator.comparing(i -> order.indexOf(declared.referenced().get(i))))
            .toList();
    return new Join(
        declared.toOne(),
        declared.target(),
        positions.stream().map(declared.columns()::get).toList(),
        positions.stream().map(declared.referenced()::get).toList(),
        declared.toKey());
  }

  private List<MappedColumn> joinColumns(
      ToOne toOne, EntityShape target, List<MappedColumn> referenced) {
    return IntStream.range(0, referenced.size())
        .mapToObj(i -> joinColumn(toOne, i, target, referenced))
        .toList();
  }

  private MappedColumn joinColumn(
      ToOne toOne, int position, EntityShape target, List<MappedColumn> all) {
    MappedColumn referenced = all.get(position);
    boolean single = all.size() == 1;
    Optional<JoinColumn> declared = toOne.joinColumns().stream().skip(position).findFirst();
    PhysicalName name =
        declared
            .flatMap(column -> column.members().name())
            .map(naming::physical)
            .orElseGet(
                () ->
                    naming.joinColumn(
                        toOne.attribute().name(), target.physical(), referenced.name()));
    MappedColumn column =
        declared
            .map(d -> declared(name, d.members(), referenced))
            .orElseGet(() -> implied(name, toOne, referenced));
    boolean aloneUnique = toOne.unique() && !toOne.id() && single;
    MappedColumn unique = aloneUnique ? column.with(column.clauses().withUnique(true)) : column;
    return toOne.id() || !toOne.optional() ? unique.notNull() : unique;
  }

  private static MappedColumn declared(
      PhysicalName name, ColumnMembers members, MappedColumn referenced) {
    ColumnClauses definition =
        members.definition().map(ColumnDefinition::clauses).orElse(referenced.definition());
    StoredType type =
        members.name().isPresent()
            ? referenced.type().as(referenced.type().referring())
            : referenced.type();
    return MappedColumn.of(name, type, definition, members, members.checks());
  }

  private static MappedColumn implied(PhysicalName name, ToOne toOne, MappedColumn referenced) {
    return new MappedColumn(
        name,
        referenced.type(),
        referenced.definition(),
        referenced.definition(),
        Optional.empty(),
        false,
        Origin.of(toOne.attribute().element()));
  }

  private static Predicate<MappedColumn> distinct() {
    Set<String> seen = new HashSet<>();
    return column -> seen.add(column.name().catalog());
  }

  private static Set<String> names(List<MappedColumn> columns) {
    Set<String> names = new HashSet<>();
    columns.forEach(column -> names.add(column.name().catalog()));
    return names;
  }
}

package dev.sterna.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of objects that a schema has, each a record whose components can change. */
enum Kind {
  TABLE(Table.class),
  SEQUENCE(Sequence.class),
  EXTENSION(Extension.class),
  ENUM(EnumType.class),
  COMPOSITE(CompositeType.class),
  ROUTINE(Routine.class),
  VIEW(View.class),
  COLUMN(Column.class),
  PRIMARY_KEY(PrimaryKey.class),
  UNIQUE(Unique.class),
  CHECK(Check.class),
  FOREIGN_KEY(ForeignKey.class),
  EXCLUDE(Exclude.class),
  INDEX(Index.class);

  /** Of a table, the parts are kinds of their own. */
  private static final List<String> PARTS = List.of("columns", "constraints", "indexes");

  private final Class<? extends Record> type;
  private final List<RecordComponent> components;

  Kind(Class<? extends Record> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
  }

  Class<? extends Record> type() {
    return type;
  }

  /** The objects of this kind. */
  List<Record> in(Schema schema) {
    return switch (this) {
      case TABLE -> List.copyOf(schema.tables().values());
      case SEQUENCE -> List.copyOf(schema.sequences().values());
      case EXTENSION, ENUM, COMPOSITE, ROUTINE, VIEW ->
          schema.objects().values().stream()
              .filter(type::isInstance)
              .<Record>map(type::cast)
              .toList();
      default -> schema.tables().values().stream().flatMap(t -> in(t).stream()).toList();
    };
  }

  /** The objects of this kind that are parts of the table. */
  List<Record> in(Table table) {
    Collection<?> parts =
        switch (this) {
          case COLUMN -> table.columns();
          case INDEX -> table.indexes();
          default -> table.constraints();
        };
    List<Record> all = new ArrayList<>();
    parts.stream().filter(type::isInstance).map(type::cast).forEach(all::add);
    return all;
  }

  boolean isPartOfTable() {
    return this != TABLE && this != SEQUENCE && !isObject();
  }

  /** Whether it is known by its name and created, replaced and dropped as a whole. */
  boolean isObject() {
    return DatabaseObject.class.isAssignableFrom(type);
  }

  /** Whether the object may get another name and stay the same object, with nobody saying so. */
  boolean isRenamed() {
    return isPartOfTable() && this != COLUMN;
  }

  /** What can change about an object of this kind. */
  List<RecordComponent> components() {
    return components.stream()
        .filter(c -> !c.getName().equals("name"))
        .filter(c -> this != TABLE || !PARTS.contains(c.getName()))
        .filter(c -> this != ROUTINE || !c.getName().equals("arguments"))
        .toList();
  }

  /** The value of a component. */
  static Object value(RecordComponent component, Record object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The object with the value that another one has in this component, if it can have it. */
  static <R extends Record> Optional<R> with(R object, String component, Record donor) {
    RecordComponent[] components = object.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values =
        Stream.of(components)
            .map(c -> value(c, c.getName().equals(component) ? donor : object))
            .toArray();
    try {
      @SuppressWarnings("unchecked")
      R changed = (R) object.getClass().getDeclaredConstructor(types).newInstance(values);
      return Optional.of(changed);
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.sterna.adopt;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.Extension;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema whose namespaces have other names. On the way to a scratch schema SQL text stays, but
 * for the name of a routine in its own definition: an expression that names another schema is about
 * what is there. On the way back the names of scratch schemas, which nobody else has, are replaced
 * in SQL text too.
 *
 * @param names the other name of each namespace
 * @param routines the schema that a routine without one is to be qualified with, if its author did
 * @param texts what SQL text is to say in place of a qualifier
 */
record Relocation(Map<String, String> names, String routines, Map<String, String> texts)
    implements DatabaseObject.Visitor<DatabaseObject> {

  /** What stands in front of the name of a routine, and the schema in front of that. */
  private static final Pattern ROUTINE =
      Pattern.compile(
          "(?is)(\\s*create\\s+(?:or\\s+replace\\s+)?(?:function|procedure)\\s+)"
              + "(\"(?:[^\"]|\"\")+\"|[\\w$]+)\\s*\\.\\s*");

  Relocation {
    names = Map.copyOf(names);
    texts = Map.copyOf(texts);
  }

  /**
   * To scratch schemas.
   *
   * @param names the scratch schema of each namespace
   * @param scratch that of the default schema
   */
  static Relocation to(Map<String, String> names, String scratch) {
    return new Relocation(names, scratch, Map.of());
  }

  /**
   * The way back.
   *
   * @param defaultSchema the schema that the scratch schema stands for
   */
  Relocation back(String defaultSchema) {
    Map<String, String> back = new LinkedHashMap<>();
    Map<String, String> qualifiers = new LinkedHashMap<>();
    names.forEach((from, to) -> back.put(to, from));
    back.forEach((from, to) -> qualifiers.put(qualifier(from), qualifier(to)));
    qualifiers.put(qualifier(routines), qualifier(defaultSchema));
    return new Relocation(back, defaultSchema, qualifiers);
  }

  private static String qualifier(String schema) {
    return Identifier.sql(schema) + ".";
  }

  private String text(String sql) {
    String text = sql;
    for (Map.Entry<String, String> each : texts.entrySet()) {
      text = text.replace(each.getKey(), each.getValue());
    }
    return text;
  }

  Schema of(Schema schema) {
    List<String> namespaces = new ArrayList<>();
    schema.namespaces().forEach(name -> namespaces.add(names.getOrDefault(name, name)));
    List<Table> tables = new ArrayList<>();
    schema.tables().values().forEach(table -> tables.add(table(table, schema.types())));
    List<Sequence> sequences = new ArrayList<>();
    schema.sequences().values().forEach(one -> sequences.add(sequence(one)));
    List<DatabaseObject> objects = new ArrayList<>();
    for (DatabaseObject object : schema.objects().values()) {
      DatabaseObject moved = object.accept(this);
      objects.add(
          moved instanceof CompositeType composite
              ? composite.mapping(a -> a.withType(type(a.type(), schema.types())))
              : moved);
    }
    return Schema.of(namespaces, tables, sequences).withObjects(objects);
  }

  private Sequence sequence(Sequence one) {
    return new Sequence(
        name(one.name()),
        one.type(),
        one.start(),
        one.increment(),
        one.min(),
        one.max(),
        one.cache(),
        one.cycle());
  }

  private QualifiedName name(QualifiedName name) {
    return name.schema().isEmpty()
        ? name
        : QualifiedName.name(moved(name.schema().get()), name.name());
  }

  private String moved(String schema) {
    return names.getOrDefault(schema, schema);
  }

  private Table table(Table table, List<DefinedType> types) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(
          column
              .withType(type(column.type(), types))
              .withDefault(column.defaultValue().map(this::text))
              .withGenerated(column.generated().map(this::text)));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(constraint.accept(new OfConstraint()));
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      indexes.add(index(index));
    }
    return new Table(
        name(table.name()), columns, constraints, indexes, table.comment(), table.options());
  }

  private Index index(Index index) {
    List<IndexPart> parts = new ArrayList<>();
    for (IndexPart part : index.parts()) {
      parts.add(
          new IndexPart(
              part.expression() ? text(part.source()) : part.source(),
              part.expression(),
              part.descending(),
              part.nulls(),
              part.operatorClass(),
              part.collation()));
    }
    return new Index(
        index.name(),
        parts,
        index.unique(),
        index.nullsDistinct(),
        index.method(),
        index.include(),
        index.where().map(this::text),
        index.storage(),
        index.tablespace());
  }

  private final class OfConstraint implements Constraint.Visitor<Constraint> {

    @Override
    public Constraint visit(PrimaryKey constraint) {
      return constraint;
    }

    @Override
    public Constraint visit(Unique constraint) {
      return constraint;
    }

    @Override
    public Constraint visit(ForeignKey constraint) {
      return constraint.retargeted(constraint.table(), name(constraint.table()));
    }

    @Override
    public Constraint visit(Check constraint) {
      return new Check(constraint.name(), text(constraint.expression()), constraint.validated());
    }

    @Override
    public Constraint visit(Exclude constraint) {
      List<Exclude.Element> elements = new ArrayList<>();
      for (Exclude.Element element : constraint.elements()) {
        elements.add(
            element.isExpression()
                ? new Exclude.Element(text(element.source()), true, element.operator())
                : element);
      }
      return new Exclude(
          constraint.name(),
          constraint.method(),
          elements,
          constraint.where().map(Relocation.this::text),
          constraint.deferral());
    }
  }

  private SqlType type(SqlType type, List<DefinedType> types) {
    for (DefinedType each : types) {
      if (each.isOf(type)) {
        return new SqlType(
            DefinedType.type(name(each.name())).name(), List.of(), type.dimensions());
      }
    }
    return type;
  }

  @Override
  public DatabaseObject visit(EnumType type) {
    return type.withName(name(type.name()));
  }

  @Override
  public DatabaseObject visit(CompositeType type) {
    return type.withName(name(type.name()));
  }

  @Override
  public DatabaseObject visit(Extension extension) {
    return new Extension(extension.name(), extension.schema().map(this::moved));
  }

  @Override
  public DatabaseObject visit(Routine routine) {
    Matcher written = ROUTINE.matcher(routine.definition());
    String definition =
        written.lookingAt()
            ? written.group(1)
                + qualifier(routine.name().schema().map(this::moved).orElse(routines))
                + routine.definition().substring(written.end())
            : routine.definition();
    return new Routine(name(routine.name()), routine.arguments(), text(definition));
  }

  @Override
  public DatabaseObject visit(View view) {
    return new View(name(view.name()), text(view.query()), view.isMaterialized());
  }
}

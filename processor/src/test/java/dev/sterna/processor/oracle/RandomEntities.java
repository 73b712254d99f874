package dev.sterna.processor.oracle;

import dev.sterna.processor.oracle.ClassSource.AccessType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes one to five entities that use the mapping in every legal way the choices lead to.
 *
 * <p>Names of attributes and columns are numbered through a model, so nothing collides by accident
 * and every model can be exported.
 */
final class RandomEntities {
  private final Draw draw;
  private final Map<String, String> sources = new TreeMap<>();
  private final List<Superclass> superclasses = new ArrayList<>();
  private final List<Target> targets;

  /** A mapped superclass with what its subclasses must not have again. */
  private record Superclass(String name, AccessType access, boolean versioned) {}

  /** An entity as others refer to it: by its id or by a unique column. */
  private record Target(String name, String uniqueColumn) {}

  RandomEntities(Draw draw) {
    this.draw = draw;
    this.targets =
        IntStream.rangeClosed(1, draw.between(1, 5))
            .mapToObj(i -> new Target("E" + i, RandomName.of(draw, "ref")))
            .toList();
  }

  Map<String, String> sources() {
    if (draw.use(40, "@MappedSuperclass")) {
      superclass(null);
      if (draw.use(50, "@MappedSuperclass twice")) {
        superclass(superclasses.get(0));
      }
    }
    targets.forEach(this::entity);
    return sources;
  }

  /** A superclass owns the id, since one without gives the entity nothing new to get wrong. */
  private void superclass(Superclass parent) {
    String name = "S" + (superclasses.size() + 1);
    AccessType access = parent == null ? access("superclass") : parent.access();
    ClassSource source = new ClassSource(access);
    if (parent == null) {
      id(source);
    }
    boolean versioned = parent != null && parent.versioned() || version(source);
    attributes(source, draw.between(0, 3));
    if (draw.use(30, "@MappedSuperclass with a to-one")) {
      toOne(source);
    }
    String modifier = draw.form("@MappedSuperclass", List.of("abstract ", "")) + "class ";
    sources.put(
        "model." + name, source.text("@MappedSuperclass\n", modifier + name + extension(parent)));
    superclasses.add(new Superclass(name, access, versioned));
  }

  private void entity(Target target) {
    Superclass parent =
        !superclasses.isEmpty() && draw.use(70, "extends @MappedSuperclass")
            ? draw.oneOf(superclasses)
            : null;
    boolean ownAccess = parent != null && draw.use(20, "@Access on a subclass");
    AccessType access = parent == null || ownAccess ? access("entity") : parent.access();
    ClassSource source = new ClassSource(access);
    if (parent == null) {
      id(source);
    }
    if (parent == null || !parent.versioned()) {
      version(source);
    }
    source.attribute(
        "reference" + target.name(),
        draw.form("referenced", List.of("String", "Long", "java.util.UUID", "java.time.LocalDate")),
        "@Column(unique = true, name = " + RandomName.literal(draw, target.uniqueColumn()) + ")");
    List<String> columns = attributes(source, draw.between(0, 8));
    for (int i = draw.between(0, 3); i > 0; i--) {
      toOne(source);
    }
    unmapped(source);
    sources.put(
        "model." + target.name(),
        source.text(
            entityAnnotation()
                + (ownAccess ? "@Access(AccessType." + access + ")\n" : "")
                + table(columns),
            "class " + target.name() + extension(parent)));
  }

  private AccessType access(String of) {
    return draw.form(of + " access", List.of(AccessType.values()));
  }

  private static String extension(Superclass parent) {
    return parent == null ? "" : " extends " + parent.name();
  }

  private String entityAnnotation() {
    return draw.use(20, "@Entity(name)")
        ? "@Entity(name = \"N" + draw.fresh() + "\")\n"
        : "@Entity\n";
  }

  private String table(List<String> columns) {
    if (!draw.use(70, "@Table")) {
      return "";
    }
    List<String> members = new ArrayList<>();
    if (draw.use(60, "@Table(name)")) {
      members.add("name = " + RandomName.literal(draw, RandomName.of(draw, "t")));
    }
    if (draw.use(15, "@Table(schema)")) {
      members.add("schema = " + draw.form("schema", List.of("\"oth\"", "\"`Odd schema`\"")));
    }
    if (draw.use(10, "@Table(comment)")) {
      members.add("comment = \"a table\"");
    }
    if (draw.use(10, "@Table(check)")) {
      members.add(
          "check = @CheckConstraint(name = \"tck_" + draw.fresh() + "\", constraint = \"1 > 0\")");
    }
    if (columns.size() >= 2 && draw.use(40, "@Table(indexes)")) {
      members.add("indexes = {" + index(columns) + ", " + index(columns) + "}");
    }
    if (columns.size() >= 2 && draw.use(30, "@Table(uniqueConstraints)")) {
      members.add("uniqueConstraints = " + unique(columns));
    }
    return "@Table(" + String.join(", ", members) + ")\n";
  }

  /** Named, or over columns no other unnamed index has: Hibernate merges those. */
  private String index(List<String> columns) {
    boolean unique = draw.use(25, "@Index(unique)");
    String order = unique ? "" : draw.form("@Index", List.of("", " desc", " ASC"));
    String list = draw.oneOf(columns) + order;
    String second = draw.oneOf(columns);
    if (!list.startsWith(second) && draw.use(50, "@Index of two columns")) {
      list += ", " + second;
    }
    String name = draw.use(50, "@Index(name)") ? "name = \"ix_" + draw.fresh() + "\", " : "";
    return "@Index("
        + name
        + "columnList = "
        + RandomName.literal(list)
        + (unique ? ", unique = true)" : ")");
  }

  private String unique(List<String> columns) {
    String name =
        draw.use(50, "@UniqueConstraint(name)") ? "name = \"uq_" + draw.fresh() + "\", " : "";
    return "@UniqueConstraint("
        + name
        + "columnNames = {"
        + RandomName.literal(draw, columns.get(1))
        + ", "
        + RandomName.literal(draw, columns.get(0))
        + "})";
  }

  private void id(ClassSource source) {
    BasicType type = draw.form("@Id", BasicType.IDS);
    String column =
        draw.use(30, "@Id @Column(name)")
            ? "@Column(name = " + RandomName.literal(draw, RandomName.of(draw, "id")) + ")"
            : "";
    source.attribute(
        draw.use(20, "camel case id") ? "theId" : "id",
        type.java(),
        "@Id",
        generated(type),
        column);
  }

  private String generated(BasicType type) {
    if (type.java().endsWith("UUID") && draw.use(60, "@GeneratedValue of UUID")) {
      return draw.form(
          "UUID id", List.of("@GeneratedValue", "@GeneratedValue(strategy = GenerationType.UUID)"));
    }
    if (!type.generatable() || !draw.use(80, "@GeneratedValue")) {
      return "";
    }
    String strategy =
        draw.form("@GeneratedValue", List.of("AUTO", "IDENTITY", "SEQUENCE", "named"));
    if (!strategy.equals("named")) {
      return "@GeneratedValue(strategy = GenerationType." + strategy + ")";
    }
    String generator = "gen" + draw.fresh();
    String sequence =
        draw.use(60, "@SequenceGenerator(sequenceName)")
            ? ", sequenceName = " + RandomName.literal(draw, RandomName.of(draw, "seq"))
            : "";
    String numbers =
        draw.use(60, "@SequenceGenerator(initialValue, allocationSize)")
            ? ", initialValue = " + draw.between(1, 9) + ", allocationSize = " + draw.between(1, 99)
            : "";
    return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \""
        + generator
        + "\")"
        + " @SequenceGenerator(name = \""
        + generator
        + "\""
        + sequence
        + numbers
        + ")";
  }

  private boolean version(ClassSource source) {
    if (!draw.use(25, "@Version")) {
      return false;
    }
    BasicType type = draw.form("@Version", BasicType.VERSIONS);
    source.attribute(
        "version" + draw.fresh(),
        type.java(),
        "@Version",
        draw.use(30, "@Version @Column") ? "@Column(nullable = true)" : "");
    return true;
  }

  /** Adds attributes and gives the columns that an index may use. */
  private List<String> attributes(ClassSource source, int count) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      switch (draw.oneOf(
          List.of("simple", "simple", "simple", "simple", "enum", "lob", "temporal", "json"))) {
        case "enum" -> columns.add(enumerated(source));
        case "lob" -> basic(source, draw.form("@Lob", BasicType.LOBS), "@Lob");
        case "temporal" -> columns.add(temporal(source));
        case "json" -> json(source);
        default -> {
          BasicType type = draw.form("basic", BasicType.SIMPLE);
          columns.add(basic(source, type, optional()));
        }
      }
    }
    return columns;
  }

  private String optional() {
    return draw.use(20, "@Basic")
        ? draw.form(
            "@Basic",
            List.of(
                "@Basic",
                "@Basic(optional = false)",
                "@Basic(optional = true)",
                "@Basic(fetch = FetchType.LAZY)"))
        : "";
  }

  private String basic(ClassSource source, BasicType type, String annotation) {
    String name = attributeName();
    RandomColumn column = RandomColumn.of(draw, name, type);
    source.attribute(name, type.java(), annotation, column.annotation());
    return column.name();
  }

  private String temporal(ClassSource source) {
    String precision = draw.form("@Temporal", List.of("DATE", "TIME", "TIMESTAMP"));
    BasicType type = draw.form("@Temporal", BasicType.TEMPORALS);
    BasicType narrowed =
        precision.equals("DATE") ? new BasicType(type.java(), BasicType.Facet.NONE, "date") : type;
    return basic(source, narrowed, "@Temporal(TemporalType." + precision + ")");
  }

  private String enumerated(ClassSource source) {
    String type = "Kind" + draw.fresh();
    source.member(
        "enum "
            + type
            + " { "
            + draw.oneOf(List.of("ONLY", "A, B", "LOW, MID_DLE, High", "X, Y { }, Z"))
            + " }");
    String mapping =
        draw.form(
            "enum",
            List.of(
                "",
                "@Enumerated",
                "@Enumerated(EnumType.ORDINAL)",
                "@Enumerated(EnumType.STRING)"));
    boolean named = mapping.contains("STRING");
    return basic(
        source,
        new BasicType(
            type,
            named ? BasicType.Facet.LENGTH : BasicType.Facet.NONE,
            named ? "text" : "smallint"),
        mapping);
  }

  private void json(ClassSource source) {
    String type = draw.form("json", List.of("String", "java.util.Map<String, String>"));
    basic(
        source, new BasicType(type, BasicType.Facet.NONE, "json"), "@JdbcTypeCode(SqlTypes.JSON)");
  }

  private String attributeName() {
    return draw.oneOf(List.of("a", "camelCase", "x_y", "aB")) + draw.fresh();
  }

  private void toOne(ClassSource source) {
    Target target = draw.oneOf(targets);
    String mapping =
        draw.form(
            "to-one",
            List.of(
                "@ManyToOne",
                "@ManyToOne(optional = false)",
                "@ManyToOne(fetch = FetchType.LAZY)",
                "@OneToOne",
                "@OneToOne(optional = false)",
                "@OneToOne(fetch = FetchType.LAZY)"));
    source.attribute(attributeName(), target.name(), mapping, joinColumn(target));
  }

  private String joinColumn(Target target) {
    if (!draw.use(60, "@JoinColumn")) {
      return "";
    }
    List<String> members = new ArrayList<>();
    if (draw.use(60, "@JoinColumn(name)")) {
      members.add("name = " + RandomName.literal(draw, RandomName.of(draw, "fk")));
    }
    if (draw.use(25, "@JoinColumn(nullable)")) {
      members.add("nullable = " + draw.oneOf(List.of(true, false)));
    }
    if (draw.use(20, "@JoinColumn(unique)")) {
      members.add("unique = true");
    }
    if (draw.use(25, "@JoinColumn(referencedColumnName)")) {
      members.add("referencedColumnName = " + RandomName.literal(draw, target.uniqueColumn()));
    }
    if (draw.use(25, "@JoinColumn(foreignKey)")) {
      members.add(
          "foreignKey = "
              + draw.oneOf(
                  List.of(
                      "@ForeignKey(name = \"fkey_" + draw.fresh() + "\")",
                      "@ForeignKey(ConstraintMode.NO_CONSTRAINT)")));
    }
    String joinColumn = "@JoinColumn(" + String.join(", ", members) + ")";
    return draw.use(20, "@JoinColumns") ? "@JoinColumns(" + joinColumn + ")" : joinColumn;
  }

  private void unmapped(ClassSource source) {
    if (draw.use(20, "static member")) {
      source.member("static String unmapped" + draw.fresh() + ";");
    }
    if (draw.use(20, "transient member")) {
      source.member("transient String unmapped" + draw.fresh() + ";");
    }
    if (draw.use(20, "@Transient")) {
      source.attribute("unmapped" + draw.fresh(), "Object", "@Transient");
    }
  }
}

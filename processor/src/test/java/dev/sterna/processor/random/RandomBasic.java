package dev.sterna.processor.random;

import java.util.List;

/** Attributes of one column, with no class of their own. */
record RandomBasic(ModelDraft model) implements AttributeFamily {

  @Override
  public void addTo(ClassDraft owner) {
    Draw draw = model.draw();
    switch (draw.oneOf(
        List.of("simple", "simple", "simple", "simple", "lob", "temporal", "json"))) {
      case "lob" -> add(owner, draw.form("@Lob", BasicType.LOBS), "@Lob");
      case "temporal" -> temporal(owner);
      case "json" -> json(owner);
      default -> add(owner, draw.form("basic", BasicType.SIMPLE), optional());
    }
  }

  /** Adds an attribute of a type. */
  void add(ClassDraft owner, BasicType type, String... annotations) {
    Draw draw = model.draw();
    String name = model.newAttribute();
    String table = table(owner);
    RandomColumn column = RandomColumn.of(draw, name, type, table);
    String[] all = List.of(annotations).toArray(new String[annotations.length + 1]);
    all[annotations.length] = column.annotation();
    if (owner.kind() != ClassDraft.Kind.ELEMENT
        && owner.source().style() != ClassSource.Style.COMPONENT
        && draw.use(5, "@Access on an attribute")) {
      owner.add(Part.basic(owner.source().attributeElsewhere(name, type.java(), all)));
    } else {
      owner.add(Part.basic(owner.source().attribute(name, type.java(), all)));
    }
    if (table.isEmpty() && !type.isLarge()) {
      owner.addIndexable(column.name());
    }
  }

  private String table(ClassDraft owner) {
    return owner.secondaryTables().isEmpty() || !model.draw().use(40, "@Column(table)")
        ? ""
        : model.draw().oneOf(owner.secondaryTables());
  }

  private String optional() {
    return model.draw().use(20, "@Basic")
        ? model
            .draw()
            .form(
                "@Basic",
                List.of(
                    "@Basic",
                    "@Basic(optional = false)",
                    "@Basic(optional = true)",
                    "@Basic(fetch = FetchType.LAZY)"))
        : "";
  }

  private void temporal(ClassDraft owner) {
    Draw draw = model.draw();
    String precision = draw.form("@Temporal", List.of("DATE", "TIME", "TIMESTAMP"));
    BasicType type = draw.form("@Temporal", BasicType.TEMPORALS);
    BasicType narrowed =
        precision.equals("DATE") ? new BasicType(type.java(), BasicType.Facet.NONE, "date") : type;
    add(owner, narrowed, "@Temporal(TemporalType." + precision + ")");
  }

  private void json(ClassDraft owner) {
    String type = model.draw().form("json", List.of("String", "java.util.Map<String, String>"));
    add(owner, new BasicType(type, BasicType.Facet.NONE, "json"), "@JdbcTypeCode(SqlTypes.JSON)");
  }
}

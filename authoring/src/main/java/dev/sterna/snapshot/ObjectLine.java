package dev.sterna.snapshot;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.View;
import java.util.List;

/** An extension, an enum or composite type, a routine or a view. */
record ObjectLine(DatabaseObject object) implements Line {

  static ObjectLine readExtension(JsonLine json) {
    return new ObjectLine(new Extension(json.text("name"), json.optionalText("schema")));
  }

  static ObjectLine readEnum(JsonLine json) {
    return new ObjectLine(new EnumType(json.qualified("schema", "name"), json.texts("values")));
  }

  static ObjectLine readComposite(JsonLine json) {
    return new ObjectLine(
        new CompositeType(
            json.qualified("schema", "name"),
            json.elements(
                "attributes",
                name -> {
                  throw new IllegalArgumentException("expected an attribute with its type");
                },
                ObjectLine::attribute)));
  }

  private static CompositeType.Attribute attribute(JsonLine json) {
    return new CompositeType.Attribute(
        json.text("name"), SqlType.type(json.text("type")), json.optionalText("comment"));
  }

  static ObjectLine readRoutine(JsonLine json) {
    List<SqlType> arguments = json.optionalTexts("arguments").stream().map(SqlType::type).toList();
    return new ObjectLine(
        new Routine(json.qualified("schema", "name"), arguments, json.text("definition")));
  }

  static ObjectLine readView(JsonLine json) {
    return new ObjectLine(
        new View(
            json.qualified("schema", "name"),
            json.text("query"),
            json.flag("materialized", false)));
  }

  @Override
  public LineKind kind() {
    return switch (object.id().kind()) {
      case EXTENSION -> LineKind.EXTENSION;
      case ENUM -> LineKind.ENUM;
      case COMPOSITE -> LineKind.COMPOSITE;
      case ROUTINE -> LineKind.ROUTINE;
      case VIEW, MATERIALIZED_VIEW -> LineKind.VIEW;
    };
  }

  @Override
  public void write(LineWriter.Keys json) {
    object.accept(new Writing(json));
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addObject(object, number);
  }

  /** The keys of each kind. */
  private record Writing(LineWriter.Keys json) implements DatabaseObject.Visitor<LineWriter.Keys> {

    @Override
    public LineWriter.Keys visit(Extension extension) {
      return json.text("schema", extension.schema()).text("name", extension.name());
    }

    @Override
    public LineWriter.Keys visit(EnumType type) {
      return json.qualified("schema", "name", type.name()).texts("values", type.values());
    }

    @Override
    public LineWriter.Keys visit(CompositeType type) {
      return json.qualified("schema", "name", type.name())
          .elements("attributes", type.attributes(), Writing::attribute);
    }

    private static void attribute(CompositeType.Attribute attribute, LineWriter.Element json) {
      json.object(
          keys ->
              keys.text("name", attribute.name())
                  .text("type", attribute.type().sql())
                  .text("comment", attribute.comment()));
    }

    @Override
    public LineWriter.Keys visit(Routine routine) {
      return json.qualified("schema", "name", routine.name())
          .optionalTexts("arguments", routine.arguments().stream().map(SqlType::sql).toList())
          .text("definition", routine.definition());
    }

    @Override
    public LineWriter.Keys visit(View view) {
      return json.qualified("schema", "name", view.name())
          .text("query", view.query())
          .flag("materialized", view.isMaterialized(), false);
    }
  }
}

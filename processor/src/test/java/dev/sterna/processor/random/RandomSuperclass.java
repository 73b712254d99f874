package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import dev.sterna.processor.random.ClassSource.Style;
import java.util.List;

/** Mapped superclasses that own the id, generic ones among them. */
record RandomSuperclass(ModelDraft model) {

  /**
   * A mapped superclass.
   *
   * @param typeArguments what a subclass says after its name
   */
  record Superclass(ClassDraft body, Key key, String typeArguments) {}

  Superclass create() {
    Draw draw = model.draw();
    ClassSource source =
        model.newClass("S", draw.form("superclass access", List.of(Style.FIELD, Style.PROPERTY)));
    source.annotate("@MappedSuperclass");
    if (draw.form("@MappedSuperclass", List.of("abstract", "concrete")).equals("abstract")) {
      source.makeAbstract();
    }
    ClassDraft body = new ClassDraft(source, Kind.SUPERCLASS);
    Superclass superclass =
        draw.use(30, "generic @MappedSuperclass")
            ? generic(body)
            : new Superclass(body, new RandomId(model).simple(body, false), "");
    if (draw.use(30, "@Version in a @MappedSuperclass")) {
      source.attribute("version" + draw.fresh(), "long", "@Version");
    }
    return superclass;
  }

  private Superclass generic(ClassDraft body) {
    String type = model.draw().form("generic id", List.of("Long", "java.util.UUID", "String"));
    body.source().parameterize("<ID extends java.io.Serializable>");
    body.source().attribute("id", "ID", "@Id", type.equals("String") ? "" : "@GeneratedValue");
    return new Superclass(
        body, new Key(Key.Form.SIMPLE, type, "id", List.of("id")), "<" + type + ">");
  }
}

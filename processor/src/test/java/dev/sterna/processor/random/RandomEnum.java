package dev.sterna.processor.random;

import java.util.List;

/** Attributes of an enum, stored by ordinal or by name. */
record RandomEnum(ModelDraft model) implements AttributeFamily {

  @Override
  public void addTo(ClassDraft owner) {
    String mapping = mapping();
    new RandomBasic(model).add(owner, type(owner.source(), mapping), mapping);
  }

  /** How an enum is stored; nothing is by ordinal. */
  String mapping() {
    return model
        .draw()
        .form(
            "enum",
            List.of(
                "",
                "@Enumerated",
                "@Enumerated(EnumType.ORDINAL)",
                "@Enumerated(EnumType.STRING)"));
  }

  /** A new enum, nested in a class. */
  BasicType type(ClassSource host, String mapping) {
    String type = "Kind" + model.draw().fresh();
    host.member(
        "enum "
            + type
            + " { "
            + model.draw().oneOf(List.of("ONLY", "A, B", "LOW, MID_DLE, High", "X, Y { }, Z"))
            + " }");
    boolean named = mapping.contains("STRING");
    return new BasicType(
        type, named ? BasicType.Facet.LENGTH : BasicType.Facet.NONE, named ? "text" : "smallint");
  }
}

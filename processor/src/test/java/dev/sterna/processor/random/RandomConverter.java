package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassSource.Style;
import java.util.List;

/** Attributes of a class that a converter stores: applied by itself, stated, or disabled. */
record RandomConverter(ModelDraft model) implements AttributeFamily {

  private static final List<BasicType> STORED =
      List.of(
          new BasicType("String", BasicType.Facet.LENGTH, "text"),
          new BasicType("Integer", BasicType.Facet.NONE, "bigint"),
          new BasicType("java.math.BigDecimal", BasicType.Facet.DECIMAL, "numeric(9,3)"),
          new BasicType("java.time.LocalDate", BasicType.Facet.NONE, "date"));

  @Override
  public void addTo(ClassDraft owner) {
    Converted converted = converted();
    new RandomBasic(model).add(owner, converted.type(), converted.annotation());
  }

  /** A new class with its converter. */
  Converted converted() {
    Draw draw = model.draw();
    ClassSource value = model.newClass("Value", Style.FIELD);
    value.inherit("implements java.io.Serializable");
    BasicType stored = draw.form("converted to", STORED);
    String form = draw.form("converter", List.of("stated", "autoApply", "disabled"));
    ClassSource converter = model.newClass("Converter", Style.FIELD);
    converter.annotate("@Converter" + (form.equals("stated") ? "" : "(autoApply = true)"));
    String domain = value.name();
    converter.inherit("implements AttributeConverter<" + domain + ", " + stored.java() + ">");
    converter.member(
        "public %s convertToDatabaseColumn(%s of) { return null; }"
            .formatted(stored.java(), domain));
    converter.member(
        "public %s convertToEntityAttribute(%s of) { return null; }"
            .formatted(domain, stored.java()));
    return switch (form) {
      case "autoApply" ->
          new Converted(new BasicType(domain, stored.facet(), stored.definition()), "");
      case "disabled" ->
          new Converted(
              new BasicType(domain, BasicType.Facet.NONE, "bytea"),
              "@Convert(disableConversion = true)");
      default ->
          new Converted(
              new BasicType(domain, stored.facet(), stored.definition()),
              "@Convert(converter = " + converter.name() + ".class)");
    };
  }

  /**
   * A type that a converter stores.
   *
   * @param annotation what an attribute of it needs
   */
  record Converted(BasicType type, String annotation) {}
}

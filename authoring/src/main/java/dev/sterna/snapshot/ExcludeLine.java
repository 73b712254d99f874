package dev.sterna.snapshot;

import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/** An exclusion constraint. */
record ExcludeLine(QualifiedName table, Exclude exclude) implements Line {

  private static final String GIST = "gist";

  static ExcludeLine read(JsonLine json) {
    return new ExcludeLine(
        json.table(),
        new Exclude(
            json.text("name"),
            json.optionalText("method").orElse(GIST),
            json.elements(
                "elements", text -> new Exclude.Element(text, false, "="), ExcludeLine::element),
            json.optionalText("where"),
            json.constant("deferrable", Deferral.NOT_DEFERRABLE)));
  }

  private static Exclude.Element element(JsonLine json) {
    Optional<String> expression = json.optionalText("expression");
    return new Exclude.Element(
        expression.orElseGet(() -> json.text("column")),
        expression.isPresent(),
        json.text("operator"));
  }

  @Override
  public LineKind kind() {
    return LineKind.EXCLUDE;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", exclude.name())
        .text("method", exclude.method(), GIST)
        .elements("elements", exclude.elements(), ExcludeLine::write)
        .text("where", exclude.where())
        .constant("deferrable", exclude.deferral(), Deferral.NOT_DEFERRABLE);
  }

  private static void write(Exclude.Element element, LineWriter.Element json) {
    json.object(
        keys ->
            keys.text(element.isExpression() ? "expression" : "column", element.source())
                .text("operator", element.operator()));
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addConstraint(table, exclude, number);
  }
}

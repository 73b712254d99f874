package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SchemaPart;
import java.util.Optional;

/** What the database keeps though no entity declares it. */
record RetainedLine(Retained retained) implements Line {

  static RetainedLine read(JsonLine json) {
    return new RetainedLine(new Retained(part(json), json.text("since"), reason(json)));
  }

  private static SchemaPart part(JsonLine json) {
    Optional<String> sequence = json.optionalText("sequence");
    if (sequence.isPresent()) {
      return SchemaPart.sequence(new QualifiedName(json.optionalText("schema"), sequence.get()));
    }
    QualifiedName table = json.table();
    for (SchemaPart.Kind kind : SchemaPart.Kind.values()) {
      Optional<String> name = kind.isElement() ? json.optionalText(kind.word()) : Optional.empty();
      if (name.isPresent()) {
        return new SchemaPart(kind, table, name);
      }
    }
    return SchemaPart.table(table);
  }

  private static Retained.Reason reason(JsonLine json) {
    return json.constant("why", Retained.Reason.class)
        .orElseThrow(() -> new IllegalArgumentException("the key \"why\" is missing"));
  }

  @Override
  public LineKind kind() {
    return LineKind.RETAINED;
  }

  @Override
  public void write(LineWriter.Keys json) {
    SchemaPart part = retained.part();
    boolean ofTable = part.kind() != SchemaPart.Kind.SEQUENCE;
    json.qualified("schema", ofTable ? "table" : "sequence", part.owner())
        .text(part.kind().word(), part.element())
        .text("since", retained.since())
        .constant("why", Optional.of(retained.why()));
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addRetained(retained, number);
  }
}

package dev.sterna.snapshot;

/** What the database keeps though no entity declares it any more. */
record RetainedLine(Retained retained) implements Line {

  static RetainedLine read(JsonLine json) {
    return new RetainedLine(
        new Retained(
            json.table(), json.optionalText("column"), json.text("since"), json.text("why")));
  }

  @Override
  public LineKind kind() {
    return LineKind.RETAINED;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(retained.table())
        .text("column", retained.column())
        .text("since", retained.since())
        .text("why", retained.why());
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addRetained(retained, number);
  }
}

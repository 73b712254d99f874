package dev.sterna.snapshot;

/** A schema beside the default one. */
record NamespaceLine(String name) implements Line {

  static NamespaceLine read(JsonLine json) {
    return new NamespaceLine(json.text("name"));
  }

  @Override
  public LineKind kind() {
    return LineKind.NAMESPACE;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.text("name", name);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addNamespace(name, number);
  }
}

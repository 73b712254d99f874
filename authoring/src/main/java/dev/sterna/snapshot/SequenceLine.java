package dev.sterna.snapshot;

import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;

/** A sequence of its own. Start and increment are always written: they are what one looks for. */
record SequenceLine(Sequence sequence) implements Line {

  private static final String BIGINT = SqlType.bigint().sql();

  static SequenceLine read(JsonLine json) {
    return new SequenceLine(
        new Sequence(
            json.qualified("schema", "name"),
            SqlType.type(json.optionalText("type").orElse(BIGINT)),
            json.number("start", 1),
            json.number("increment", 1),
            json.optionalNumber("min"),
            json.optionalNumber("max"),
            json.number("cache", 1),
            json.flag("cycle", false)));
  }

  @Override
  public LineKind kind() {
    return LineKind.SEQUENCE;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.qualified("schema", "name", sequence.name())
        .text("type", sequence.type().sql(), BIGINT)
        .number("start", sequence.start())
        .number("increment", sequence.increment())
        .number("min", sequence.min())
        .number("max", sequence.max())
        .number("cache", sequence.cache(), 1)
        .flag("cycle", sequence.cycle(), false);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addSequence(sequence, number);
  }
}

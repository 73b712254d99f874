package dev.sterna.dialect;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;

/** Sequences: manual, CREATE SEQUENCE and ALTER SEQUENCE. */
final class SequenceSql {

  private final Qualifier qualifier;

  SequenceSql(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  String create(Sequence sequence) {
    return "create sequence "
        + qualifier.sql(sequence.name())
        + (sequence.type().equals(SqlType.bigint()) ? "" : " as " + sequence.type().sql())
        + counting(sequence)
        + sequence.min().map(least -> " minvalue " + least).orElse("")
        + sequence.max().map(greatest -> " maxvalue " + greatest).orElse("")
        + (sequence.cache() == 1 ? "" : " cache " + sequence.cache())
        + (sequence.cycle() ? " cycle" : "");
  }

  /** The whole definition, because what it leaves out would stay as it was. */
  String alter(Sequence sequence) {
    return "alter sequence "
        + qualifier.sql(sequence.name())
        + (" as " + sequence.type().sql())
        + counting(sequence)
        + sequence.min().map(least -> " minvalue " + least).orElse(" no minvalue")
        + sequence.max().map(greatest -> " maxvalue " + greatest).orElse(" no maxvalue")
        + (" cache " + sequence.cache())
        + (sequence.cycle() ? " cycle" : " no cycle");
  }

  String drop(QualifiedName sequence) {
    return "drop sequence " + qualifier.sql(sequence);
  }

  private static String counting(Sequence sequence) {
    return " start with " + sequence.start() + " increment by " + sequence.increment();
  }
}

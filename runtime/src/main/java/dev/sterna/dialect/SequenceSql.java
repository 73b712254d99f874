package dev.sterna.dialect;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import java.util.List;

/** Sequences: manual, CREATE SEQUENCE and ALTER SEQUENCE. */
final class SequenceSql implements SequenceOperation.Visitor<List<String>> {

  private final Qualifier qualifier;

  SequenceSql(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  @Override
  public List<String> visit(CreateSequence operation) {
    return List.of(create(operation.sequence()));
  }

  @Override
  public List<String> visit(AlterSequence operation) {
    return List.of(alter(operation.sequence()));
  }

  @Override
  public List<String> visit(RenameSequence operation) {
    return qualifier.renaming("sequence", operation.from(), operation.to());
  }

  @Override
  public List<String> visit(DropSequence operation) {
    return List.of("drop sequence " + qualifier.sql(operation.sequence()));
  }

  private String create(Sequence sequence) {
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
  private String alter(Sequence sequence) {
    return "alter sequence "
        + qualifier.sql(sequence.name())
        + (" as " + sequence.type().sql())
        + counting(sequence)
        + sequence.min().map(least -> " minvalue " + least).orElse(" no minvalue")
        + sequence.max().map(greatest -> " maxvalue " + greatest).orElse(" no maxvalue")
        + (" cache " + sequence.cache())
        + (sequence.cycle() ? " cycle" : " no cycle");
  }

  private static String counting(Sequence sequence) {
    return " start with " + sequence.start() + " increment by " + sequence.increment();
  }
}

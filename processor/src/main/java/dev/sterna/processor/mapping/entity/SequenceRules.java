package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sequences that ids are taken from (Jakarta Persistence 3.2, section 11.1.51). */
public final class SequenceRules {

  private static final int INCREMENT = 50;

  private final GeneratorRules generators;
  private final NamingRules naming;
  private final Problems problems;

  public SequenceRules(GeneratorRules generators, NamingRules naming, Problems problems) {
    this.generators = generators;
    this.naming = naming;
    this.problems = problems;
  }

  /** The sequences of an entity's id. */
  public List<MappedSequence> sequences(EntityShape entity) {
    List<MappedSequence> sequences = new ArrayList<>();
    for (Attribute id : generators.generated(entity)) {
      Generator generator = generators.generator(id, entity.type());
      if (generator.source() == Source.SEQUENCE) {
        sequence(entity, generator).ifPresent(sequences::add);
      }
    }
    return sequences;
  }

  /** The sequence of the rows of a collection's table ({@code @CollectionId}). */
  public MappedSequence ofRows(PhysicalName table) {
    PhysicalName sequence = naming.sequenceOf(table);
    Sequence plain = Sequence.sequence(naming.qualified(sequence, Optional.empty()));
    return new MappedSequence(plain.incrementBy(INCREMENT), sequence);
  }

  private Optional<MappedSequence> sequence(EntityShape entity, Generator generator) {
    Optional<AnnotationView> declared = generator.declared();
    PhysicalName sequence =
        declared
            .map(g -> g.text("sequenceName").or(() -> g.text("name")))
            .orElse(generator.name())
            .map(naming::sequence)
            .orElseGet(() -> naming.sequenceOf(entity.table().physical()));
    Sequence plain = Sequence.sequence(naming.qualified(sequence, declared));
    Optional<Sequence> numbered =
        declared.isPresent()
            ? configured(plain, declared.orElseThrow())
            : Optional.of(plain.incrementBy(INCREMENT));
    return numbered.map(complete -> new MappedSequence(complete, sequence));
  }

  /**
   * A sequence may begin on the other side of nought than PostgreSQL's usual limits allow. One that
   * goes down gives single ids: Hibernate pools only upwards.
   */
  private static Sequence numbered(Sequence sequence, int start, int increment) {
    Sequence numbered = sequence.startWith(start).incrementBy(Math.max(increment, -1));
    if (increment > 0 && start <= 0) {
      return numbered.minValue(start);
    }
    return increment < 0 && start >= 0 ? numbered.maxValue(start) : numbered;
  }

  private Optional<Sequence> configured(Sequence sequence, AnnotationView generator) {
    int stated = generator.integer("allocationSize").orElse(INCREMENT);
    int increment = stated == 0 ? 1 : stated; // of nothing allocated, each id is asked for
    Sequence numbered = numbered(sequence, generator.integer("initialValue").orElse(1), increment);
    Optional<String> options = generator.sql("options");
    Optional<Sequence> complete =
        options.isEmpty()
            ? Optional.of(numbered)
            : SequenceOptions.parse(options.orElseThrow(), numbered);
    if (complete.isEmpty()) {
      problems.report(
          MappingMessage.SEQUENCE_OPTIONS, generator.origin("options"), options.orElseThrow());
    }
    return complete;
  }
}

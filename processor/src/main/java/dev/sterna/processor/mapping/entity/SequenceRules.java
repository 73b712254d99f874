package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The sequences that ids are taken from (Jakarta Persistence 3.2, sections 11.1.21 and 11.1.51). A
 * generator is looked for at the id, on its entity, on the class that declares the id and in that
 * class's package, which is where Hibernate looks.
 */
public final class SequenceRules {

  /** Ids of these types are made in Java. */
  private static final Set<String> RANDOM = Set.of("java.util.UUID", "java.lang.String");

  private static final int INCREMENT = 50;

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final NamingRules naming;
  private final Problems problems;

  public SequenceRules(
      JavaTypes javaTypes, AttributeReader reader, NamingRules naming, Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    this.naming = naming;
    this.problems = problems;
  }

  /** The sequences of an entity's id. */
  public List<Sequence> sequences(EntityShape entity) {
    List<Sequence> sequences = new ArrayList<>();
    for (MappedAttribute attribute : entity.attributes()) {
      for (BasicAttribute id : attribute.ownIds()) {
        if (needsSequence(id.attribute())) {
          sequence(entity, id.attribute()).ifPresent(sequences::add);
        }
      }
    }
    return sequences;
  }

  private static boolean needsSequence(Attribute id) {
    String strategy = GeneratorRules.strategy(id).orElse("");
    return strategy.equals("SEQUENCE")
        || strategy.equals("AUTO") && !isRandom(id) && !isCounted(id);
  }

  /** A generator of this name stands for the greatest id plus one, whatever is declared. */
  private static boolean isCounted(Attribute id) {
    return wanted(id).filter("increment"::equals).isPresent();
  }

  private static Optional<String> wanted(Attribute id) {
    return id.annotations().persistence("GeneratedValue").flatMap(g -> g.text("generator"));
  }

  /** Of a type variable Hibernate does not see what stands for it, and so counts. */
  private static boolean isRandom(Attribute id) {
    return RANDOM.contains(JavaTypes.nameOf(id.type()))
        && JavaTypes.typeOf(id.element()).getKind() != TypeKind.TYPEVAR;
  }

  private Optional<Sequence> sequence(EntityShape entity, Attribute id) {
    Optional<String> wanted = wanted(id);
    Optional<AnnotationView> generator = generator(entity, id, wanted);
    PhysicalName sequence =
        generator
            .map(g -> g.text("sequenceName").or(() -> g.text("name")))
            .orElse(wanted)
            .map(naming::sequence)
            .orElseGet(() -> naming.sequenceOf(entity.table().physical()));
    Sequence plain = Sequence.sequence(naming.qualified(sequence, generator));
    return generator.isPresent()
        ? configured(plain, generator.orElseThrow())
        : Optional.of(plain.incrementBy(INCREMENT));
  }

  /** The nearest generator of the wanted name; one without a name serves every id near it. */
  private Optional<AnnotationView> generator(
      EntityShape entity, Attribute id, Optional<String> wanted) {
    TypeElement declaring = (TypeElement) id.element().getEnclosingElement();
    return Stream.of(id.element(), entity.type(), declaring, javaTypes.packageOf(declaring))
        .flatMap(element -> generators(element).stream())
        .filter(
            generator ->
                wanted.isEmpty()
                    || generator.text("name").map(wanted.orElseThrow()::equals).orElse(true))
        .findFirst()
        .or(() -> ofUnit(wanted));
  }

  /** A mapping file declares generators for all entities, and these have names. */
  private Optional<AnnotationView> ofUnit(Optional<String> wanted) {
    return wanted.flatMap(
        name ->
            generators(reader.ofUnit()).stream()
                .filter(generator -> generator.text("name").equals(Optional.of(name)))
                .findFirst());
  }

  private List<AnnotationView> generators(Element element) {
    return generators(reader.annotationsOf(element));
  }

  private static List<AnnotationView> generators(Annotations annotations) {
    return annotations.repeated("SequenceGenerator", "SequenceGenerators");
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
    int increment = generator.integer("allocationSize").orElse(INCREMENT);
    if (increment == 0) {
      problems.report(MappingMessage.SEQUENCE_INCREMENT, generator.origin("allocationSize"));
      return Optional.empty();
    }
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

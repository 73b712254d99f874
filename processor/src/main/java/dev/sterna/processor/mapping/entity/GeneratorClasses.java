package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.mapping.entity.GeneratorLookup.Kind;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What classes that make values put into a schema: what a {@code @SequenceGenerator} or
 * {@code @TableGenerator} on them says, to which Hibernate pays no heed, and else as far as their
 * ancestors tell: one that is never given the database adds nothing to what the class puts there
 * that it extends.
 */
final class GeneratorClasses {

  private static final String PACKAGE = "org.hibernate.id.";

  /** Who is given one of these can put anything into the schema. */
  private static final Set<String> DATABASES =
      Set.of(
          "org.hibernate.boot.model.relational.Database",
          "org.hibernate.generator.GeneratorCreationContext");

  private static final Map<String, Source> KNOWN =
      Map.of(
          PACKAGE + "Assigned", Source.UNSEEN,
          PACKAGE + "ForeignGenerator", Source.UNSEEN,
          PACKAGE + "GUIDGenerator", Source.UNSEEN,
          PACKAGE + "IncrementGenerator", Source.UNSEEN,
          PACKAGE + "SelectGenerator", Source.UNSEEN,
          PACKAGE + "UUIDGenerator", Source.UNSEEN,
          PACKAGE + "UUIDHexGenerator", Source.UNSEEN,
          PACKAGE + "IdentityGenerator", Source.IDENTITY,
          PACKAGE + "enhanced.SequenceStyleGenerator", Source.SEQUENCE,
          PACKAGE + "enhanced.TableGenerator", Source.TABLE);

  private final JavaTypes javaTypes;
  private final Problems problems;
  private final Map<String, FirstUse> undecided = new HashMap<>();

  /** Where a class is used first that only its code tells about: one mistake, however many uses. */
  private record FirstUse(Origin origin, String attribute) {}

  GeneratorClasses(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /** What the class of this name exports, unless only its code tells. */
  Optional<Generator> exported(String name) {
    Optional<TypeElement> type = javaTypes.find(name.replace('$', '.'));
    return type.isPresent()
        ? exported(type.get())
        : Optional.ofNullable(KNOWN.get(name)).map(Generator::of);
  }

  /** What a class exports, unless only its code tells. */
  private static Optional<Generator> exported(TypeElement type) {
    boolean configures = false;
    Optional<TypeElement> ancestor = Optional.of(type);
    while (ancestor.isPresent()) {
      Optional<Generator> stated = stated(ancestor.get());
      if (stated.isPresent()) {
        return configures ? Optional.empty() : stated;
      }
      Source known = KNOWN.get(JavaTypes.nameOf(ancestor.get()));
      if (known != null) {
        boolean byName = known == Source.SEQUENCE || known == Source.TABLE;
        return byName && configures ? Optional.empty() : Optional.of(Generator.of(known));
      }
      if (isGivenDatabase(ancestor.get())) {
        return Optional.empty();
      }
      configures |= configures(ancestor.get());
      ancestor = JavaTypes.superclass(ancestor.get());
    }
    return Optional.of(Generator.UNSEEN);
  }

  private static Optional<Generator> stated(TypeElement type) {
    Annotations annotations = Annotations.of(type);
    Optional<Generator> sequence =
        Kind.SEQUENCE.in(annotations).stream()
            .findFirst()
            .map(said -> new Generator(Source.SEQUENCE, Optional.of(said), Optional.empty()));
    return sequence.or(
        () ->
            Kind.TABLE.in(annotations).stream()
                .findFirst()
                .map(said -> new Generator(Source.TABLE, Optional.of(said), Optional.empty())));
  }

  /** Not counted is what {@code AnnotationBasedGenerator} makes everybody declare. */
  private static boolean isGivenDatabase(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && !member.getSimpleName().contentEquals("initialize")) {
        for (VariableElement parameter : method.getParameters()) {
          if (DATABASES.contains(JavaTypes.nameOf(parameter.asType()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean configures(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals("configure")) {
        return true;
      }
    }
    return false;
  }

  /** The annotation of the user's own that says which class makes the values of an id. */
  static Optional<AnnotationView> ofId(Attribute id) {
    return bearing(id, "IdGeneratorType");
  }

  /** What the class exports that an annotation of the user's own gives to an id. */
  Generator generator(AnnotationView own, Attribute id) {
    Optional<TypeElement> type = madeBy(own, "IdGeneratorType", "value");
    Optional<Generator> exported =
        type.flatMap(GeneratorClasses::exported).filter(found -> found.source() != Source.IDENTITY);
    if (exported.isEmpty()) {
      report(own, id, type);
    }
    return exported.orElse(Generator.UNSEEN);
  }

  /** Reports a class that makes values beside the id, and may export what they come from. */
  void requireUnseen(Attribute attribute) {
    Optional<AnnotationView> own = bearing(attribute, "ValueGenerationType");
    if (own.isPresent()) {
      Optional<TypeElement> type = madeBy(own.get(), "ValueGenerationType", "generatedBy");
      if (type.flatMap(GeneratorClasses::exported)
          .filter(found -> found.source() == Source.UNSEEN)
          .isEmpty()) {
        report(own.get(), attribute, type);
      }
    }
  }

  private void report(AnnotationView own, Attribute attribute, Optional<TypeElement> type) {
    reportUndecidable(
        type.map(JavaTypes::nameOf).orElse("@" + own.simpleName()), own.origin(), attribute);
  }

  /** Reports a class that only running it tells about, where it is used first. */
  void reportUndecidable(String type, Origin origin, Attribute attribute) {
    FirstUse first = undecided.computeIfAbsent(type, any -> new FirstUse(origin, attribute.name()));
    problems.report(MappingMessage.GENERATOR_UNDECIDABLE, first.origin(), first.attribute(), type);
  }

  private static Optional<AnnotationView> bearing(Attribute attribute, String meta) {
    for (AnnotationView annotation : attribute.annotations().all()) {
      if (!annotation.name().startsWith(Annotations.PERSISTENCE)
          && !annotation.name().startsWith(Annotations.HIBERNATE)
          && annotation.isAnnotatedWith(Annotations.HIBERNATE + meta)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeElement> madeBy(AnnotationView own, String meta, String member) {
    Optional<TypeMirror> type =
        own.meta(Annotations.HIBERNATE + meta).flatMap(found -> found.type(member));
    return type.flatMap(JavaTypes::element);
  }
}

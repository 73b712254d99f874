package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.report.MappingMessage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What classes that make values put into a schema, as far as their ancestors tell: one that is
 * never given the database adds nothing to what the class puts there that it extends.
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

  GeneratorClasses(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /** What the class of this name exports, unless only its code tells. */
  Optional<Source> source(String name) {
    Optional<TypeElement> type = javaTypes.find(name.replace('$', '.'));
    return type.isPresent() ? source(type.get()) : Optional.ofNullable(KNOWN.get(name));
  }

  /** What a class exports, unless only its code tells. */
  private static Optional<Source> source(TypeElement type) {
    boolean configures = false;
    Optional<TypeElement> ancestor = Optional.of(type);
    while (ancestor.isPresent()) {
      Source known = KNOWN.get(JavaTypes.nameOf(ancestor.get()));
      if (known != null) {
        boolean byName = known == Source.SEQUENCE || known == Source.TABLE;
        return byName && configures ? Optional.empty() : Optional.of(known);
      }
      if (isGivenDatabase(ancestor.get())) {
        return Optional.empty();
      }
      configures |= configures(ancestor.get());
      ancestor = JavaTypes.superclass(ancestor.get());
    }
    return Optional.of(Source.UNSEEN);
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
    Optional<Source> source =
        type.flatMap(GeneratorClasses::source).filter(found -> found != Source.IDENTITY);
    if (source.isEmpty()) {
      report(own, id, type);
    }
    return Generator.of(source.orElse(Source.UNSEEN));
  }

  /** Reports a class that makes values beside the id, and may export what they come from. */
  void requireUnseen(Attribute attribute) {
    Optional<AnnotationView> own = bearing(attribute, "ValueGenerationType");
    if (own.isPresent()) {
      Optional<TypeElement> type = madeBy(own.get(), "ValueGenerationType", "generatedBy");
      if (!type.flatMap(GeneratorClasses::source).equals(Optional.of(Source.UNSEEN))) {
        report(own.get(), attribute, type);
      }
    }
  }

  private void report(AnnotationView own, Attribute attribute, Optional<TypeElement> type) {
    problems.report(
        MappingMessage.GENERATOR_UNDECIDABLE,
        own.origin(),
        attribute.name(),
        type.map(JavaTypes::nameOf).orElse("@" + own.simpleName()));
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

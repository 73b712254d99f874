package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Finds generators where Hibernate does: at the id, on its entity, on the class that declares the
 * id, in that class's package, and in mapping files. Jakarta Persistence 3.2, section 11.1.51,
 * would find them by name wherever they are declared, which Hibernate does on demand only.
 */
final class GeneratorLookup {

  private final JavaTypes javaTypes;
  private final AttributeReader reader;

  GeneratorLookup(JavaTypes javaTypes, AttributeReader reader) {
    this.javaTypes = javaTypes;
    this.reader = reader;
  }

  /** Annotations of one kind that may be the generator of an id, the nearest first. */
  @FunctionalInterface
  interface Kind {

    /** Those in one place. */
    List<AnnotationView> in(Annotations place);

    Kind SEQUENCE = place -> place.repeated("SequenceGenerator", "SequenceGenerators");
    Kind TABLE = place -> place.repeated("TableGenerator", "TableGenerators");
    Kind GENERIC =
        place -> {
          List<AnnotationView> found = new ArrayList<>();
          place.hibernate("GenericGenerator").ifPresent(found::add);
          place
              .hibernate("GenericGenerators")
              .ifPresent(all -> found.addAll(all.annotations("value")));
          return found;
        };
  }

  /** The nearest of the wanted name, or else the nearest without a name; any if none is wanted. */
  Optional<AnnotationView> find(
      Kind kind, Attribute id, TypeElement entity, Optional<String> wanted) {
    Optional<AnnotationView> nameless = Optional.empty();
    for (Annotations place : places(id, entity, wanted)) {
      for (AnnotationView generator : kind.in(place)) {
        Optional<String> name = generator.text("name");
        if (wanted.isEmpty() || name.equals(wanted)) {
          return Optional.of(generator);
        }
        if (name.isEmpty() && nameless.isEmpty()) {
          nameless = Optional.of(generator);
        }
      }
    }
    return nameless;
  }

  /** The nearest generator of the database's own kind. */
  Optional<AnnotationView> nativeGenerator(Attribute id, TypeElement entity) {
    for (Annotations place : places(id, entity, Optional.empty())) {
      Optional<AnnotationView> found = NativeGenerators.in(place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Annotations> places(Attribute id, TypeElement entity, Optional<String> wanted) {
    TypeElement declaring = (TypeElement) id.element().getEnclosingElement();
    return List.of(
        id.annotations(),
        reader.annotationsOf(entity),
        reader.annotationsOf(declaring),
        reader.annotationsOf(javaTypes.packageOf(declaring)),
        wanted.isPresent() ? reader.ofUnit() : Annotations.NONE);
  }
}

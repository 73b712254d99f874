package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The converters of a model that apply to every attribute of their type (Jakarta Persistence 3.2,
 * section 11.1.10 "Converter Annotation").
 */
public final class Converters {

  private final JavaTypes javaTypes;
  private final List<Converter> automatic;
  private final Map<String, List<Converter>> byName = new HashMap<>();

  private Converters(JavaTypes javaTypes, List<Converter> automatic) {
    this.javaTypes = javaTypes;
    this.automatic = automatic;
  }

  /**
   * Those among these classes that say that they apply by themselves, and those of which a
   * registration says so, which counts more than what the class says.
   */
  public static Converters of(
      Collection<TypeElement> types,
      Registrations registrations,
      JavaTypes javaTypes,
      AttributeReader reader) {
    List<Converter> automatic = new ArrayList<>();
    Set<TypeElement> registered = new HashSet<>();
    for (AnnotationView registration : registrations.converters()) {
      Optional<TypeElement> type = registration.type("converter").flatMap(JavaTypes::element);
      if (type.isPresent() && registered.add(type.get())) {
        registered(registration, type.get(), javaTypes).ifPresent(automatic::add);
      }
    }
    for (TypeElement type : types) {
      if (!registered.contains(type) && isAutomatic(reader.annotationsOf(type))) {
        Converter.of(type, javaTypes).ifPresent(automatic::add);
      }
    }
    automatic.sort(Comparator.comparing(converter -> JavaTypes.nameOf(converter.type())));
    return new Converters(javaTypes, automatic);
  }

  private static Optional<Converter> registered(
      AnnotationView registration, TypeElement type, JavaTypes javaTypes) {
    boolean automatic = registration.truth("autoApply").orElse(true);
    Optional<Converter> converter = automatic ? Converter.of(type, javaTypes) : Optional.empty();
    Optional<TypeMirror> domain =
        registration.type("domainType").filter(stated -> JavaTypes.element(stated).isPresent());
    return domain.isPresent()
        ? converter.map(found -> new Converter(type, domain.get(), found.stored()))
        : converter;
  }

  private static boolean isAutomatic(Annotations annotations) {
    return annotations
        .persistence("Converter")
        .flatMap(converter -> converter.truth("autoApply"))
        .orElse(false);
  }

  /** The converters that apply to an attribute of this type; more than one leaves it open. */
  public List<Converter> applyingTo(TypeMirror type) {
    if (automatic.isEmpty()) {
      return List.of();
    }
    return JavaTypes.isGeneric(type)
        ? matching(type)
        : byName.computeIfAbsent(JavaTypes.nameOf(type), name -> matching(type));
  }

  private List<Converter> matching(TypeMirror type) {
    TypeMirror boxed = javaTypes.boxed(type);
    List<Converter> matching = new ArrayList<>();
    for (Converter converter : automatic) {
      if (javaTypes.isSubtype(boxed, converter.attribute())) {
        matching.add(converter);
      }
    }
    return matching;
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.mapping.declaration.Annotations;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What says how the state of a described class is accessed, the nearest first (Jakarta Persistence
 * 3.2, sections 12.2.1.4, 12.2.2.4 and 12.2.3.2).
 *
 * @param complete whether the annotations of the class do not count
 * @param inXml the element of the class, or the file
 * @param annotated {@code @Access} on the class
 * @param ofUnit the default of the unit
 * @param ofId where the class has its id
 */
record ClassAccess(
    boolean complete,
    Optional<AccessType> inXml,
    Optional<AccessType> annotated,
    Optional<AccessType> ofUnit,
    Optional<AccessType> ofId) {

  static ClassAccess of(
      TypeElement type, boolean complete, Optional<AccessType> inXml, Optional<AccessType> ofUnit) {
    return complete
        ? new ClassAccess(true, inXml, Optional.empty(), ofUnit, Optional.empty())
        : new ClassAccess(
            false, inXml, AccessType.stated(Annotations.of(type)), ofUnit, ofId(type));
  }

  Optional<AccessType> stated() {
    return inXml.or(() -> ofUnit);
  }

  Optional<AccessType> statedOrAnnotated() {
    return inXml.or(() -> annotated).or(() -> ofUnit).or(() -> ofId);
  }

  /** Whether properties are taken for want of a word, while fields are annotated. */
  boolean losesFields(TypeElement type) {
    return statedOrAnnotated().isEmpty() && !complete && hasMappedField(type);
  }

  private static boolean hasMappedField(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD && isMapped(Annotations.of(member))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMapped(Annotations written) {
    for (String name : written.byName().keySet()) {
      if (name.startsWith(Annotations.PERSISTENCE) && !written.hasPersistence("Transient")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<AccessType> ofId(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      Annotations written = Annotations.of(member);
      if (written.hasPersistence("Id") || written.hasPersistence("EmbeddedId")) {
        return Optional.of(AccessType.ofMember(member));
      }
    }
    return Optional.empty();
  }
}

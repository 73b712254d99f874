package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An attribute of a class that a mapping file describes.
 *
 * @param xml its element
 * @param form what that stands for
 * @param access whether it is a field or a property; none where nothing says so
 */
record DescribedAttribute(XmlElement xml, ElementForm form, Optional<AccessType> access) {

  String name() {
    return xml.attribute("name").orElse("");
  }

  /** What the attribute would be in Java. */
  String memberKind() {
    return access.map(stated -> stated.name().toLowerCase(Locale.ROOT)).orElse("attribute");
  }

  /** The field or getter of a class itself. */
  Optional<Element> memberOf(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      AccessType kind = AccessType.ofMember(member);
      if (access.equals(Optional.of(kind))
          && kind.attributeName(member).filter(name()::equals).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.EnumConstant;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.report.FilePosition;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A class that a mapping file describes (Jakarta Persistence 3.2, sections 12.2.3 to 12.2.5).
 *
 * @param type the class
 * @param kind what it is made
 * @param xml its element
 * @param form what that stands for
 * @param complete whether its annotations do not count
 * @param access the access that the class then states
 * @param attributes the attributes that are described, by their names
 * @param interpreter who makes annotations of elements of the file
 */
record DescribedClass(
    TypeElement type,
    ClassKind kind,
    XmlElement xml,
    ElementForm form,
    boolean complete,
    Optional<AccessType> access,
    Map<String, DescribedAttribute> attributes,
    Interpreter interpreter) {

  /** The annotations of the class itself. */
  Annotations ofClass(Annotations written) {
    List<Contribution> contributions = new ArrayList<>(interpreter.contributions(xml, form, type));
    if (kind == ClassKind.ENTITY && xml.child("table").isEmpty()) {
      interpreter.tableOfFile(xml, type).map(Contribution::merging).ifPresent(contributions::add);
    }
    access.ifPresent(stated -> contributions.add(access(stated, type, xml.position())));
    return Contribution.added(contributions, base(written));
  }

  /** The annotations of a field or method of the class. */
  Annotations ofMember(Element member, Annotations written) {
    AccessType kindOfMember = AccessType.ofMember(member);
    Optional<DescribedAttribute> described =
        kindOfMember
            .attributeName(member)
            .flatMap(name -> Optional.ofNullable(attributes.get(name)))
            .filter(attribute -> attribute.access().equals(Optional.of(kindOfMember)));
    return described.isEmpty()
        ? base(written)
        : Contribution.added(contributions(described.get(), member), base(written));
  }

  private List<Contribution> contributions(DescribedAttribute attribute, Element member) {
    List<Contribution> contributions =
        new ArrayList<>(interpreter.contributions(attribute.xml(), attribute.form(), member));
    attribute
        .access()
        .ifPresent(stated -> contributions.add(access(stated, member, attribute.xml().position())));
    return contributions;
  }

  private Annotations base(Annotations written) {
    return complete ? Annotations.NONE : written;
  }

  private static Contribution access(AccessType access, Element target, FilePosition position) {
    Origin origin = Origin.of(target, position);
    return Contribution.merging(
        new AnnotationView(
            Annotations.PERSISTENCE + "Access",
            origin,
            Map.of("value", new MemberValue(new EnumConstant(access.name()), origin))));
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingFileMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads one mapping file: the classes that it describes and the generators of the unit (Jakarta
 * Persistence 3.2, section 12.2.2).
 */
final class MappingFileReader {

  private final UnitMetadata unit;
  private final Element anywhere;
  private final Problems problems;
  private final TypeNames types;
  private final Interpreter interpreter;
  private final Optional<AccessType> access;
  private final XmlElement root;

  /**
   * @param root the element {@code entity-mappings}
   * @param unit what the files of the unit say of it as a whole
   * @param anywhere what stands for the file where the compiler wants an element
   */
  MappingFileReader(
      XmlElement root, UnitMetadata unit, Elements elements, Element anywhere, Problems problems) {
    this.root = root;
    this.unit = unit;
    this.anywhere = anywhere;
    this.problems = problems;
    types = new TypeNames(elements, root.wordsOf("package"));
    interpreter = new Interpreter(types, root.wordsOf("schema"));
    access = root.wordsOf("access").flatMap(AccessType::named);
  }

  /** Tells what is not known in the file. */
  void check() {
    new FormCheck(interpreter, anywhere, problems).check(root, Vocabulary.ENTITY_MAPPINGS);
  }

  /** The generators of the unit, which belong to no class. */
  List<AnnotationView> generators(String element) {
    ElementForm form = Vocabulary.ENTITY_MAPPINGS.children().get(element).form();
    return root.children(element).stream()
        .map(xml -> interpreter.annotation(xml, form, "", anywhere))
        .toList();
  }

  /** The converters that the file names, with the annotation that it makes of each. */
  Map<TypeElement, Contribution> converters() {
    Map<TypeElement, Contribution> converters = new LinkedHashMap<>();
    ElementForm form = Vocabulary.ENTITY_MAPPINGS.children().get("converter").form();
    for (XmlElement xml : root.children("converter")) {
      type(xml)
          .ifPresent(
              type ->
                  converters.put(
                      type, Contribution.merging(interpreter.annotation(xml, form, "", type))));
    }
    return converters;
  }

  List<DescribedClass> classes() {
    List<DescribedClass> classes = new ArrayList<>();
    for (ClassKind kind : ClassKind.values()) {
      ElementForm form = Vocabulary.ENTITY_MAPPINGS.children().get(kind.xmlName()).form();
      for (XmlElement xml : root.children(kind.xmlName())) {
        type(xml).ifPresent(type -> classes.add(describedClass(type, kind, xml, form)));
      }
    }
    return classes;
  }

  /** The class that an element names; {@link FormCheck} tells of one that is missing. */
  private Optional<TypeElement> type(XmlElement xml) {
    return xml.attribute("class").map(String::strip).flatMap(types::find);
  }

  private DescribedClass describedClass(
      TypeElement type, ClassKind kind, XmlElement xml, ElementForm form) {
    boolean complete =
        unit.complete() || xml.attribute("metadata-complete").filter("true"::equals).isPresent();
    Optional<AccessType> stated = xml.attribute("access").flatMap(AccessType::named);
    ClassAccess classAccess =
        ClassAccess.of(type, complete, stated.or(() -> access), unit.access());
    if (kind == ClassKind.ENTITY && classAccess.losesFields(type)) {
      report(MappingFileMessage.ACCESS_UNCLEAR, xml, type.getQualifiedName());
    }
    return new DescribedClass(
        type,
        kind,
        xml,
        form,
        complete,
        kind.ofClass(classAccess, complete),
        attributes(type, xml, form, kind.ofAttributes(classAccess)),
        interpreter);
  }

  private Map<String, DescribedAttribute> attributes(
      TypeElement type, XmlElement xml, ElementForm form, Optional<AccessType> usual) {
    Map<String, DescribedAttribute> attributes = new LinkedHashMap<>();
    for (XmlElement container : xml.children("attributes")) {
      ElementForm containerForm = form.children().get("attributes").form();
      for (XmlElement element : container.children()) {
        ChildForm known = containerForm.children().get(element.name());
        if (known != null && known.role() == ChildForm.Role.APART) {
          Optional<AccessType> stated = element.attribute("access").flatMap(AccessType::named);
          add(
              new DescribedAttribute(element, known.form(), stated.or(() -> usual)),
              type,
              attributes);
        }
      }
    }
    return attributes;
  }

  private void add(
      DescribedAttribute attribute, TypeElement type, Map<String, DescribedAttribute> attributes) {
    XmlElement xml = attribute.xml();
    if (attribute.name().isEmpty()) {
      return;
    }
    DescribedAttribute first = attributes.putIfAbsent(attribute.name(), attribute);
    if (first != null) {
      report(
          MappingFileMessage.DESCRIBED_TWICE,
          xml,
          type.getQualifiedName() + "." + attribute.name(),
          first.xml().position());
    } else {
      attribute
          .memberOf(type)
          .ifPresentOrElse(
              member -> tellLost(attribute, member),
              () ->
                  report(
                      MappingFileMessage.ATTRIBUTE_UNKNOWN,
                      xml,
                      type.getQualifiedName(),
                      attribute.memberKind(),
                      attribute.name()));
    }
  }

  private void tellLost(DescribedAttribute attribute, Element member) {
    for (XmlElement child : attribute.xml().children()) {
      ChildForm form = attribute.form().children().get(child.name());
      if (form != null && Prefixes.isLost(form, member)) {
        report(MappingFileMessage.OVERRIDE_LOST, child, child.name(), attribute.name());
      }
    }
  }

  private void report(MappingFileMessage message, XmlElement place, Object... arguments) {
    problems.report(message, Origin.of(anywhere, place.position()), arguments);
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.EnumConstant;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.xml.ChildForm.Role;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Makes annotations of the elements of one mapping file, each as its form says. What cannot be read
 * is left out here; {@link FormCheck} has told it.
 */
final class Interpreter {

  /** What takes the schema of the file; other things take that of the unit, as in Hibernate. */
  private static final Set<String> IN_SCHEMA_OF_FILE =
      Set.of(
          Annotations.PERSISTENCE + "Table",
          Annotations.PERSISTENCE + "JoinTable",
          Annotations.PERSISTENCE + "CollectionTable");

  private final TypeNames types;
  private final Optional<String> schema;

  /**
   * @param schema the schema that the file states for what is declared in it
   */
  Interpreter(TypeNames types, Optional<String> schema) {
    this.types = types;
    this.schema = schema;
  }

  /** The annotation that an element stands for, and those beside it. */
  List<Contribution> contributions(XmlElement xml, ElementForm form, Element target) {
    List<Contribution> contributions = new ArrayList<>();
    contributions.add(Contribution.merging(annotation(xml, form, "", target)));
    form.attributes()
        .forEach(
            (name, value) ->
                beside(xml, name, value, target)
                    .map(Contribution::merging)
                    .ifPresent(contributions::add));
    Map<String, Repeated> repeated = new LinkedHashMap<>();
    for (XmlElement child : xml.children()) {
      ChildForm childForm = form.children().get(child.name());
      if (childForm == null || Prefixes.isLost(childForm, target)) {
        continue;
      }
      if (childForm.role() == Role.BESIDE) {
        contributions.add(Contribution.merging(annotation(child, childForm.form(), "", target)));
      } else if (childForm.role() == Role.REPEATED || childForm.role() == Role.FOREIGN_KEY) {
        repeated
            .computeIfAbsent(
                childForm.member(), container -> new Repeated(container, child.position()))
            .add(childForm, annotation(child, childForm.form(), childForm.prefix(), target));
      }
    }
    repeated.values().forEach(each -> contributions.addAll(each.contributions(target)));
    return contributions;
  }

  /** The annotation of a table that is only in the schema of the file. */
  Optional<AnnotationView> tableOfFile(XmlElement xml, Element target) {
    return schema.map(
        name -> {
          Origin origin = Origin.of(target, xml.position());
          return new AnnotationView(
              Annotations.PERSISTENCE + "Table",
              origin,
              Map.of("schema", new MemberValue(name, origin)));
        });
  }

  /** The annotation that an element stands for by itself. */
  AnnotationView annotation(XmlElement xml, ElementForm form, String prefix, Element target) {
    Origin origin = Origin.of(target, xml.position());
    Map<String, MemberValue> values = new HashMap<>();
    if (IN_SCHEMA_OF_FILE.contains(form.annotation())) {
      schema.ifPresent(name -> values.put("schema", new MemberValue(name, origin)));
    }
    form.attributes()
        .forEach(
            (name, value) -> {
              if (value.annotation().isEmpty() && !value.member().isEmpty()) {
                xml.attribute(name)
                    .flatMap(text -> content(value, text))
                    .ifPresent(
                        content -> values.put(value.member(), new MemberValue(content, origin)));
              }
            });
    form.text()
        .filter(ValueForm::isRead)
        .ifPresent(
            value ->
                content(value, xml.text())
                    .ifPresent(
                        content -> values.put(value.member(), new MemberValue(content, origin))));
    form.children()
        .forEach((name, child) -> addMember(xml.children(name), child, target, origin, values));
    Prefixes.apply(prefix, form, values, origin);
    return new AnnotationView(form.annotation(), origin, values);
  }

  private void addMember(
      List<XmlElement> elements,
      ChildForm form,
      Element target,
      Origin origin,
      Map<String, MemberValue> values) {
    if (elements.isEmpty() && form.role() != Role.MEMBERS) {
      return;
    }
    switch (form.role()) {
      case MEMBER -> values.put(form.member(), nested(elements.get(0), form, target));
      case MEMBERS, STATED_MEMBERS -> {
        List<MemberValue> members = new ArrayList<>();
        elements.forEach(element -> members.add(nested(element, form, target)));
        values.put(form.member(), new MemberValue(members, origin));
      }
      case WORDS ->
          elements
              .get(0)
              .words()
              .ifPresent(words -> values.put(form.member(), new MemberValue(words, origin)));
      case WORD_LIST -> {
        List<MemberValue> words = new ArrayList<>();
        for (XmlElement element : elements) {
          Origin place = Origin.of(target, element.position());
          words.add(new MemberValue(element.text().strip(), place));
        }
        values.put(form.member(), new MemberValue(words, origin));
      }
      case UNREAD, APART, BESIDE, REPEATED, FOREIGN_KEY -> {}
    }
  }

  private MemberValue nested(XmlElement xml, ChildForm form, Element target) {
    AnnotationView annotation =
        Contribution.withoutEmpty(annotation(xml, form.form(), form.prefix(), target));
    return new MemberValue(annotation, annotation.origin());
  }

  /** An annotation that is an attribute in XML. */
  private Optional<AnnotationView> beside(
      XmlElement xml, String name, ValueForm value, Element target) {
    if (value.annotation().isEmpty()) {
      return Optional.empty();
    }
    Origin origin = Origin.of(target, xml.position());
    return xml.attribute(name)
        .flatMap(text -> content(value, text))
        .filter(content -> !value.isMarker() || content.equals(true))
        .map(
            content ->
                new AnnotationView(
                    value.annotation(),
                    origin,
                    value.member().isEmpty()
                        ? Map.of()
                        : Map.of(value.member(), new MemberValue(content, origin))));
  }

  /** The content of a value, if it is one of its kind. */
  Optional<Object> content(ValueForm form, String text) {
    return switch (form.kind()) {
      case TEXT -> Optional.of(text);
      case TRUTH, MARKER -> truth(text.strip()).map(Object.class::cast);
      case NUMBER -> number(text.strip()).map(Object.class::cast);
      case CONSTANT ->
          Optional.of(text.strip())
              .filter(form.constants()::contains)
              .map(EnumConstant::new)
              .map(Object.class::cast);
      case MARKING_CONSTANT ->
          Optional.of(form.constants().indexOf(text.strip()))
              .filter(place -> place >= 0)
              .map(place -> place == 0)
              .map(Object.class::cast);
      case TYPE -> types.find(text.strip()).map(TypeElement::asType).map(Object.class::cast);
    };
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true", "1" -> Optional.of(true);
      case "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

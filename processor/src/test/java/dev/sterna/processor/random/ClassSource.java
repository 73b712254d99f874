package dev.sterna.processor.random;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of one class, whose attributes are fields, properties or components of a record. */
final class ClassSource {
  private static final String PREAMBLE =
      """
      package model;

      import jakarta.persistence.*;
      import java.util.*;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.type.SqlTypes;

      """;

  private final String name;
  private final Style style;
  private final List<String> annotations = new ArrayList<>();
  private final List<String> components = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private String modifiers = "";
  private String parents = "";
  private String parameters = "";

  /** Where the attributes of a class stand. */
  enum Style {
    FIELD,
    PROPERTY,
    COMPONENT
  }

  ClassSource(String name, Style style) {
    this.name = name;
    this.style = style;
  }

  String name() {
    return name;
  }

  Style style() {
    return style;
  }

  /** Annotates the class; no text is no annotation. */
  void annotate(String... texts) {
    Stream.of(texts).filter(text -> !text.isEmpty()).forEach(annotations::add);
  }

  void makeAbstract() {
    modifiers = "abstract ";
  }

  /** Declares type parameters. */
  void parameterize(String text) {
    parameters = text;
  }

  /** Declares what the class extends or implements. */
  void inherit(String clause) {
    parents += " " + clause;
  }

  /** Adds an attribute with its annotations, and gives the name that persistence knows it by. */
  String attribute(String attribute, String type, String... marks) {
    return attribute(style, attribute, type, marks);
  }

  /** Adds an attribute where the others do not stand, which an annotation says. */
  String attributeElsewhere(String attribute, String type, String... marks) {
    Style other = style == Style.FIELD ? Style.PROPERTY : Style.FIELD;
    List<String> all = new ArrayList<>(List.of(marks));
    all.add("@Access(AccessType." + other + ")");
    return attribute(other, attribute, type, all.toArray(String[]::new));
  }

  private String attribute(Style place, String attribute, String type, String... marks) {
    String text =
        Stream.of(marks).filter(mark -> !mark.isEmpty()).collect(Collectors.joining("\n  "));
    switch (place) {
      case FIELD -> members.addAll(List.of(text, "private " + type + " " + attribute + ";"));
      case COMPONENT -> components.add(text + " " + type + " " + attribute);
      case PROPERTY -> property(attribute, type, text);
    }
    return place == Style.PROPERTY ? Introspector.decapitalize(suffix(attribute)) : attribute;
  }

  private static String suffix(String attribute) {
    return Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
  }

  private void property(String attribute, String type, String text) {
    String suffix = suffix(attribute);
    String getter = (type.equals("boolean") ? "is" : "get") + suffix;
    members.add("private transient " + type + " " + attribute + ";");
    members.add(text);
    members.add("public " + type + " " + getter + "() { return " + attribute + "; }");
    members.add("public void set" + suffix + "(" + type + " to) { this." + attribute + " = to; }");
  }

  /** Adds a member that is no attribute. */
  void member(String text) {
    members.add(text);
  }

  /** The whole source file. */
  String text() {
    boolean isRecord = style == Style.COMPONENT;
    return PREAMBLE
        + annotations.stream().map(each -> each + "\n").collect(Collectors.joining())
        + (isRecord ? "record " : modifiers + "class ")
        + name
        + parameters
        + (isRecord ? "(" + String.join(", ", components) + ")" : "")
        + parents
        + " {\n  "
        + members.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n  "))
        + "\n}\n";
  }
}

package dev.sterna.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of one class, whose attributes are fields or properties as its access demands. */
final class ClassSource {
  private static final String PREAMBLE =
      """
      package model;

      import jakarta.persistence.*;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.type.SqlTypes;

      """;

  private final AccessType access;
  private final List<String> members = new ArrayList<>();

  /** Whether attributes are read from fields or through getters. */
  enum AccessType {
    FIELD,
    PROPERTY
  }

  ClassSource(AccessType access) {
    this.access = access;
  }

  AccessType access() {
    return access;
  }

  /** Adds an attribute with its annotations. */
  void attribute(String name, String type, String... annotations) {
    List<String> marks = Stream.of(annotations).filter(mark -> !mark.isEmpty()).toList();
    if (access == AccessType.FIELD) {
      members.addAll(marks);
      members.add("private " + type + " " + name + ";");
    } else {
      String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      String getter = (type.equals("boolean") ? "is" : "get") + property;
      members.add("private " + type + " " + name + ";");
      members.addAll(marks);
      members.add("public " + type + " " + getter + "() { return " + name + "; }");
      members.add("public void set" + property + "(" + type + " to) { " + name + " = to; }");
    }
  }

  /** Adds a member that is no attribute. */
  void member(String text) {
    members.add(text);
  }

  /** The whole source file. */
  String text(String annotations, String declaration) {
    return PREAMBLE + annotations + declaration + " {\n  " + String.join("\n  ", members) + "\n}\n";
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.xml.ChildForm.Role;
import dev.sterna.processor.mapping.xml.ValueForm.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an element of a mapping file stands for. The names in XML follow from those in Java: {@code
 * columnDefinition} is {@code column-definition}.
 *
 * @param annotation the name of its annotation, empty if it stands for none
 * @param required the attributes that cannot be left out
 * @param attributes by their names in XML
 * @param text what its text stands for
 * @param children by their names in XML
 */
record ElementForm(
    String annotation,
    Set<String> required,
    Map<String, ValueForm> attributes,
    Optional<ValueForm> text,
    Map<String, ChildForm> children) {

  static final ElementForm EMPTY = named("");

  /** An annotation of Jakarta Persistence. */
  static ElementForm annotation(String simpleName) {
    return named(Annotations.PERSISTENCE + simpleName);
  }

  /** An annotation of Hibernate, for which its own schema has a word. */
  static ElementForm hibernate(String simpleName) {
    return named(Annotations.HIBERNATE + simpleName);
  }

  private static ElementForm named(String annotation) {
    return new ElementForm(annotation, Set.of(), Map.of(), Optional.empty(), Map.of());
  }

  ElementForm texts(String... members) {
    return with(Kind.TEXT, members);
  }

  ElementForm truths(String... members) {
    return with(Kind.TRUTH, members);
  }

  ElementForm numbers(String... members) {
    return with(Kind.NUMBER, members);
  }

  ElementForm types(String... members) {
    return with(Kind.TYPE, members);
  }

  ElementForm constant(String member, String constants) {
    return with(xmlName(member), ValueForm.constant(member, words(constants)));
  }

  /** Attributes that say nothing of annotations. */
  ElementForm unread(Kind kind, String... names) {
    ElementForm form = this;
    for (String name : names) {
      form = form.with(name, ValueForm.unread(kind));
    }
    return form;
  }

  /** Attributes that cannot be left out. */
  ElementForm required(String... names) {
    return new ElementForm(annotation, union(required, Set.of(names)), attributes, text, children);
  }

  ElementForm with(String attribute, ValueForm value) {
    Map<String, ValueForm> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new ElementForm(annotation, required, more, text, children);
  }

  ElementForm withText(ValueForm value) {
    return new ElementForm(annotation, required, attributes, Optional.of(value), children);
  }

  ElementForm with(String child, ChildForm form) {
    Map<String, ChildForm> more = new LinkedHashMap<>(children);
    more.put(child, form);
    return new ElementForm(annotation, required, attributes, text, more);
  }

  /** The attributes and children of another element too. */
  ElementForm and(ElementForm other) {
    Map<String, ValueForm> moreAttributes = new LinkedHashMap<>(attributes);
    moreAttributes.putAll(other.attributes);
    Map<String, ChildForm> moreChildren = new LinkedHashMap<>(children);
    moreChildren.putAll(other.children);
    return new ElementForm(
        annotation, union(required, other.required), moreAttributes, text, moreChildren);
  }

  ElementForm member(String child, ElementForm form, String member) {
    return with(child, ChildForm.of(Role.MEMBER, form, member));
  }

  ElementForm members(String child, ElementForm form, String member) {
    return with(child, ChildForm.of(Role.MEMBERS, form, member));
  }

  ElementForm statedMembers(String child, ElementForm form, String member) {
    return with(child, ChildForm.of(Role.STATED_MEMBERS, form, member));
  }

  ElementForm words(String child, String member) {
    return with(child, ChildForm.of(Role.WORDS, EMPTY, member));
  }

  ElementForm wordList(String child, String member) {
    return with(child, ChildForm.of(Role.WORD_LIST, EMPTY, member));
  }

  ElementForm beside(String child, ElementForm form) {
    return with(child, ChildForm.of(Role.BESIDE, form, ""));
  }

  ElementForm repeated(String child, ElementForm form, String container) {
    return with(child, ChildForm.of(Role.REPEATED, form, container));
  }

  /** Repeated annotations that name attributes of a key or value. */
  ElementForm repeated(String child, ElementForm form, String container, String prefix) {
    return with(child, new ChildForm(Role.REPEATED, form, container, prefix));
  }

  ElementForm foreignKey(String child, ElementForm form, String container) {
    return with(child, ChildForm.of(Role.FOREIGN_KEY, form, container));
  }

  ElementForm apart(String child, ElementForm form) {
    return with(child, ChildForm.of(Role.APART, form, ""));
  }

  /** Children that say nothing of tables. */
  ElementForm unreadChildren(String names) {
    ElementForm form = this;
    for (String name : words(names)) {
      form = form.with(name, ChildForm.of(Role.UNREAD, EMPTY, ""));
    }
    return form;
  }

  private ElementForm with(Kind kind, String... members) {
    ElementForm form = this;
    for (String member : members) {
      form = form.with(xmlName(member), ValueForm.of(kind, member));
    }
    return form;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> union = new TreeSet<>(some);
    union.addAll(others);
    return union;
  }

  static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static String xmlName(String member) {
    StringBuilder name = new StringBuilder();
    for (char c : member.toCharArray()) {
      name.append(Character.isUpperCase(c) ? "-" : "").append(c);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }
}

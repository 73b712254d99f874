package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.report.FilePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML file.
 *
 * @param namespace the namespace of its name, empty for none
 * @param name its local name
 * @param attributes the values by their local names
 * @param children the elements in it
 * @param text the text in it, without that of its children
 * @param position where it begins
 */
record XmlElement(
    String namespace,
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    FilePosition position) {

  XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** A value that is given: an empty one says as little as none. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isEmpty());
  }

  /** The words in it, if there are any. */
  Optional<String> words() {
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }

  Optional<XmlElement> child(String child) {
    return children.stream().filter(element -> element.name.equals(child)).findFirst();
  }

  List<XmlElement> children(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** The words in a child. */
  Optional<String> wordsOf(String child) {
    return child(child).flatMap(XmlElement::words);
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.report.FilePosition;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements. A file is data of a stranger: no document type is processed, no entity
 * but the five of XML exists, nothing else is opened, and size and depth have bounds.
 */
final class XmlParser {

  /** A mapping file of some thousand classes has a tenth of it. */
  static final int MOST_BYTES = 16 << 20;

  /** Less than what the parser of any JDK takes by itself, so that all tell it alike. */
  private static final int MOST_DEPTH = 50;

  private final XmlFile file;
  private final Deque<Open> open = new ArrayDeque<>();

  /** Where the next part of the file begins. */
  private FilePosition before;

  private XmlParser(XmlFile file) {
    this.file = file;
  }

  /** The outermost element of a file. */
  static XmlElement parse(XmlFile file) throws XmlException {
    if (file.content().length > MOST_BYTES) {
      throw new XmlException(new FilePosition(file.name(), 1, 1), "it is too large");
    }
    return new XmlParser(file).root();
  }

  private XmlElement root() throws XmlException {
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new ByteArrayInputStream(file.content()));
      try {
        return root(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new XmlException(position(e.getLocation(), 0), saying(e));
    }
  }

  /** The JDK's own, whatever else lies on the class path of a build. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it refers to another file");
        });
    return factory;
  }

  private XmlElement root(XMLStreamReader reader) throws XMLStreamException, XmlException {
    before = position(reader.getLocation(), 0);
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(reader);
      } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
        open.element().text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        XmlElement element = open.pop().complete();
        if (open.isEmpty()) {
          finish(reader);
          return element;
        }
        open.element().children.add(element);
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XmlException(before, "it uses an entity, which is not read");
      }
      before = position(reader.getLocation(), event == XMLStreamConstants.CHARACTERS ? 1 : 0);
    }
  }

  private void start(XMLStreamReader reader) throws XmlException {
    if (open.size() == MOST_DEPTH) {
      throw new XmlException(before, "its elements are nested too deeply");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (isOwn(reader.getAttributeNamespace(i))) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    String namespace = reader.getNamespaceURI();
    open.push(
        new Open(namespace == null ? "" : namespace, reader.getLocalName(), attributes, before));
  }

  /** Attributes of another namespace, such as {@code xsi:schemaLocation}, are for others. */
  private static boolean isOwn(String namespace) {
    return namespace == null || namespace.isEmpty();
  }

  /** What follows has to be well-formed too. */
  private static void finish(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      reader.next();
    }
  }

  /**
   * @param ahead how many characters the parser has read of what comes next: of a text it sees the
   *     end only by the mark behind it
   */
  private FilePosition position(Location location, int ahead) {
    return location == null
        ? new FilePosition(file.name(), 1, 1)
        : new FilePosition(
            file.name(),
            Math.max(location.getLineNumber(), 1),
            Math.max(location.getColumnNumber() - ahead, 1));
  }

  /** What the parser says, without the place that it repeats. */
  private static String saying(XMLStreamException e) {
    String text = String.valueOf(e.getMessage());
    int message = text.indexOf("Message: ");
    return (message < 0 ? text : text.substring(message + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }

  /** An element whose end is still to come. */
  private record Open(
      String namespace,
      String name,
      Map<String, String> attributes,
      FilePosition position,
      List<XmlElement> children,
      StringBuilder text) {

    Open(String namespace, String name, Map<String, String> attributes, FilePosition position) {
      this(namespace, name, attributes, position, new ArrayList<>(), new StringBuilder());
    }

    XmlElement complete() {
      return new XmlElement(namespace, name, attributes, children, text.toString(), position);
    }
  }
}

package dev.sterna.processor.mapping.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code persistence.xml} says of mapping (Jakarta Persistence 3.2, section 8.2.1): the
 * mapping files of its units, and whether Hibernate delimits every name.
 *
 * @param mappingFiles the elements that name a mapping file
 * @param delimited whether Hibernate's property says so
 */
record PersistenceXml(List<XmlElement> mappingFiles, boolean delimited) {

  static final PersistenceXml NONE = new PersistenceXml(List.of(), false);

  private static final String DELIMITED = "hibernate.globally_quoted_identifiers";

  PersistenceXml {
    mappingFiles = List.copyOf(mappingFiles);
  }

  static PersistenceXml of(XmlElement persistence) {
    List<XmlElement> files = new ArrayList<>();
    boolean delimited = false;
    for (XmlElement unit : persistence.children("persistence-unit")) {
      files.addAll(unit.children("mapping-file"));
      for (XmlElement properties : unit.children("properties")) {
        delimited |= properties.children("property").stream().anyMatch(PersistenceXml::delimits);
      }
    }
    return new PersistenceXml(files, delimited);
  }

  private static boolean delimits(XmlElement property) {
    return property.attribute("name").filter(DELIMITED::equals).isPresent()
        && property.attribute("value").map(String::strip).filter("true"::equals).isPresent();
  }
}

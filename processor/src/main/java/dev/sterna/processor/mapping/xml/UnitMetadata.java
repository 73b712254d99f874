package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.report.FilePosition;
import java.util.List;
import java.util.Optional;

/**
 * What the mapping files say of their persistence unit as a whole (Jakarta Persistence 3.2, section
 * 12.2.1).
 *
 * @param complete whether no annotation of a class that they describe counts
 * @param schema the schema of what states none
 * @param access the access of what states none
 * @param delimited where it is said that every name is delimited
 */
record UnitMetadata(
    boolean complete,
    Optional<String> schema,
    Optional<AccessType> access,
    Optional<FilePosition> delimited) {

  /** That of all files together; of two that say different things the first counts. */
  static UnitMetadata of(List<XmlElement> files) {
    List<XmlElement> metadata =
        files.stream().flatMap(file -> file.child("persistence-unit-metadata").stream()).toList();
    List<XmlElement> defaults =
        metadata.stream()
            .flatMap(each -> each.child("persistence-unit-defaults").stream())
            .toList();
    return new UnitMetadata(
        metadata.stream().anyMatch(each -> each.child("xml-mapping-metadata-complete").isPresent()),
        first(defaults, "schema"),
        first(defaults, "access").flatMap(AccessType::named),
        defaults.stream()
            .flatMap(each -> each.child("delimited-identifiers").stream())
            .map(XmlElement::position)
            .findFirst());
  }

  private static Optional<String> first(List<XmlElement> defaults, String child) {
    return defaults.stream().flatMap(each -> each.wordsOf(child).stream()).findFirst();
  }
}

package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.FilePosition;
import dev.sterna.processor.report.MappingFileMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Finds and reads the mapping files of a project: {@code META-INF/orm.xml}, and those that {@code
 * META-INF/persistence.xml} and {@code hibernate.cfg.xml} name (Jakarta Persistence 3.2, section
 * 8.2.1.6.2).
 */
public final class MappingFiles {

  private static final String STANDARD = "META-INF/orm.xml";
  private static final String PERSISTENCE = "META-INF/persistence.xml";
  private static final String CONFIGURATION = "hibernate.cfg.xml";

  /** The namespaces of a mapping file, that of Hibernate's superset among them. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "",
          "https://jakarta.ee/xml/ns/persistence/orm",
          "http://xmlns.jcp.org/xml/ns/persistence/orm",
          "http://java.sun.com/xml/ns/persistence/orm",
          "http://www.hibernate.org/xsd/orm/mapping");

  private final Function<String, Optional<byte[]>> files;
  private final Elements elements;
  private final Element anywhere;
  private final Problems problems = new Problems();

  /**
   * @param files the contents of the files that the project has, by their names
   * @param anywhere what stands for the files where the compiler wants an element
   */
  public MappingFiles(
      Function<String, Optional<byte[]>> files, Elements elements, Element anywhere) {
    this.files = files;
    this.elements = elements;
    this.anywhere = anywhere;
  }

  /** What the files say. */
  public MappingDescriptor read() {
    Optional<XmlElement> persistence = root(PERSISTENCE);
    PersistenceXml units = persistence.map(PersistenceXml::of).orElse(PersistenceXml.NONE);
    Set<String> names = new LinkedHashSet<>(List.of(STANDARD));
    units.mappingFiles().forEach(element -> name(element, element.text(), names));
    root(CONFIGURATION).ifPresent(configuration -> names(configuration, names));
    List<XmlElement> roots = new ArrayList<>();
    for (String name : names) {
      root(name).filter(this::isMappingFile).ifPresent(roots::add);
    }
    UnitMetadata unit = UnitMetadata.of(roots);
    List<MappingFileReader> readers =
        roots.stream()
            .map(root -> new MappingFileReader(root, unit, elements, anywhere, problems))
            .toList();
    readers.forEach(MappingFileReader::check);
    if (!units.delimited()) {
      unit.delimited()
          .ifPresent(
              place ->
                  problems.report(MappingFileMessage.NAMES_DELIMITED, Origin.of(anywhere, place)));
    }
    return DescribedUnit.of(unit, units.delimited(), readers, anywhere, problems);
  }

  /** The mapping files that Hibernate's own configuration names. */
  private void names(XmlElement configuration, Set<String> names) {
    configuration
        .child("session-factory")
        .ifPresent(
            factory ->
                factory
                    .children("mapping")
                    .forEach(
                        mapping ->
                            mapping
                                .attribute("resource")
                                .ifPresent(file -> name(mapping, file, names))));
  }

  private void name(XmlElement by, String file, Set<String> names) {
    String name = file.strip();
    if (!name.isEmpty() && names.add(name) && files.apply(name).isEmpty()) {
      problems.report(
          MappingFileMessage.FILE_MISSING,
          Origin.of(anywhere, by.position()),
          by.position().file(),
          name);
    }
  }

  private Optional<XmlElement> root(String name) {
    Optional<byte[]> content = files.apply(name);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(XmlParser.parse(new XmlFile(name, content.get())));
    } catch (XmlException e) {
      report(MappingFileMessage.FILE_UNREADABLE, e.position(), e.getMessage());
      return Optional.empty();
    }
  }

  private boolean isMappingFile(XmlElement root) {
    boolean known = root.name().equals("entity-mappings") && NAMESPACES.contains(root.namespace());
    if (!known) {
      report(MappingFileMessage.FILE_OTHER_KIND, root.position(), root.name(), root.namespace());
    }
    return known;
  }

  private void report(MappingFileMessage message, FilePosition place, Object... arguments) {
    problems.report(message, Origin.of(anywhere, place), arguments);
  }
}

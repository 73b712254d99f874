package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What a persistence unit says of classes and their members beside the annotations on them: its
 * mapping files (Jakarta Persistence 3.2, chapter 12).
 */
public interface MappingDescriptor {

  /** The files from which all others are found. */
  List<String> ENTRIES =
      List.of("META-INF/orm.xml", "META-INF/persistence.xml", "hibernate.cfg.xml");

  /** That of a unit without mapping files: what is written counts. */
  MappingDescriptor NONE = new NoDescriptor();

  /** The annotations that an element has in effect. */
  Annotations annotations(Element element, Annotations written);

  /** What is declared for the unit as a whole, such as generators. */
  Annotations ofUnit();

  UnitDefaults defaults();

  /** The qualified names of the classes that are made entities. */
  Set<String> entities();

  /** The classes that are made converters. */
  Set<TypeElement> converters();

  /** What is wrong with the files. */
  List<Problem> problems();

  /** Whether nothing is wrong with them that keeps a model from being read. */
  default boolean isSound() {
    for (Problem problem : problems()) {
      if (problem.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** Says nothing. */
  final class NoDescriptor implements MappingDescriptor {

    private NoDescriptor() {}

    @Override
    public Annotations annotations(Element element, Annotations written) {
      return written;
    }

    @Override
    public Annotations ofUnit() {
      return Annotations.NONE;
    }

    @Override
    public UnitDefaults defaults() {
      return UnitDefaults.NONE;
    }

    @Override
    public Set<String> entities() {
      return Set.of();
    }

    @Override
    public Set<TypeElement> converters() {
      return Set.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }
}

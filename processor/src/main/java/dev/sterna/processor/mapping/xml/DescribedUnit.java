package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.declaration.UnitDefaults;
import dev.sterna.processor.report.MappingFileMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the mapping files of a persistence unit say.
 *
 * @param defaults the defaults of names
 * @param classes the classes that they describe
 * @param converterClasses the converters that they name
 * @param ofUnit the generators of the unit
 * @param problems what is wrong with them
 */
record DescribedUnit(
    UnitDefaults defaults,
    Map<TypeElement, DescribedClass> classes,
    Map<TypeElement, Contribution> converterClasses,
    Annotations ofUnit,
    List<Problem> problems)
    implements MappingDescriptor {

  DescribedUnit {
    classes = Map.copyOf(classes);
    converterClasses = Map.copyOf(converterClasses);
    problems = List.copyOf(problems);
  }

  static DescribedUnit of(
      UnitMetadata unit,
      boolean delimited,
      List<MappingFileReader> files,
      Element anywhere,
      Problems problems) {
    Map<TypeElement, DescribedClass> classes = new LinkedHashMap<>();
    Map<TypeElement, Contribution> converters = new LinkedHashMap<>();
    for (MappingFileReader file : files) {
      file.classes().forEach(described -> add(described, classes, anywhere, problems));
      converters.putAll(file.converters());
    }
    Map<String, AnnotationView> generators = new LinkedHashMap<>();
    add("sequence-generator", "SequenceGenerators", files, anywhere, generators);
    add("table-generator", "TableGenerators", files, anywhere, generators);
    return new DescribedUnit(
        new UnitDefaults(unit.schema(), delimited || unit.delimited().isPresent()),
        classes,
        converters,
        new Annotations(generators),
        problems.found());
  }

  private static void add(
      DescribedClass described,
      Map<TypeElement, DescribedClass> classes,
      Element anywhere,
      Problems problems) {
    DescribedClass first = classes.putIfAbsent(described.type(), described);
    if (first != null) {
      problems.report(
          MappingFileMessage.DESCRIBED_TWICE,
          Origin.of(anywhere, described.xml().position()),
          described.type().getQualifiedName(),
          first.xml().position());
    }
  }

  private static void add(
      String element,
      String container,
      List<MappingFileReader> files,
      Element anywhere,
      Map<String, AnnotationView> generators) {
    List<MemberValue> members = new ArrayList<>();
    for (MappingFileReader file : files) {
      for (AnnotationView generator : file.generators(element)) {
        members.add(new MemberValue(generator, generator.origin()));
      }
    }
    if (!members.isEmpty()) {
      Origin origin = Origin.of(anywhere);
      String name = Annotations.PERSISTENCE + container;
      generators.put(
          name,
          new AnnotationView(name, origin, Map.of("value", new MemberValue(members, origin))));
    }
  }

  @Override
  public Annotations annotations(Element element, Annotations written) {
    if (element instanceof TypeElement type) {
      return ofClass(type, written);
    }
    return element.getEnclosingElement() instanceof TypeElement owner && classes.containsKey(owner)
        ? classes.get(owner).ofMember(element, written)
        : written;
  }

  private Annotations ofClass(TypeElement type, Annotations written) {
    DescribedClass described = classes.get(type);
    Contribution converter = converterClasses.get(type);
    Annotations own = described == null ? written : described.ofClass(written);
    return converter == null ? own : Contribution.added(List.of(converter), own);
  }

  @Override
  public Set<String> entities() {
    return classes.values().stream()
        .filter(described -> described.kind() == ClassKind.ENTITY)
        .map(described -> described.type().getQualifiedName().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<TypeElement> converters() {
    return converterClasses.keySet();
  }
}

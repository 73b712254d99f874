package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.Converters;
import dev.sterna.processor.mapping.column.DocumentTypes;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.name.StatedNames;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The first pass: an entity class with its attributes and own columns (Jakarta Persistence 3.2,
 * chapter 2).
 */
public final class EntityReader {

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final NamingRules naming;
  private final AttributeRules attributeRules;
  private final InheritanceRules inheritanceRules;
  private final KeyReferenceRules keyReferences;
  private final IdClassRules idClassRules;
  private final SharedKeyRules sharedKeyRules;
  private final DerivedIdRules derivedIdRules;
  private final ClassAdditionRules additionRules;
  private final MisplacedAnnotations misplaced;
  private final Contradictions contradictions;
  private final Setters setters;
  private final StatedNames names;
  private final Problems problems;

  /**
   * @param documents the types that are documents wherever they are
   * @param names what is wrong with the names that the model states is reported there
   */
  public EntityReader(
      JavaTypes javaTypes,
      AttributeReader reader,
      Converters converters,
      NamingRules naming,
      DocumentTypes documents,
      StatedNames names,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    this.naming = naming;
    attributeRules =
        new AttributeRules(javaTypes, reader, converters, naming, documents, names, problems);
    inheritanceRules = new InheritanceRules(reader, naming, problems);
    keyReferences = new KeyReferenceRules(problems);
    idClassRules = new IdClassRules(reader, problems);
    sharedKeyRules = new SharedKeyRules(naming);
    derivedIdRules = new DerivedIdRules(attributeRules::usualType, problems);
    misplaced = new MisplacedAnnotations(reader, problems);
    contradictions = new Contradictions(problems);
    setters = new Setters(problems);
    additionRules = new ClassAdditionRules(javaTypes, reader, naming, problems);
    this.names = names;
    this.problems = problems;
  }

  /**
   * The entity, unless it cannot have a table, which is then reported.
   *
   * @param parent the entity that it inherits from
   */
  public Optional<EntityShape> read(TypeElement type, Optional<EntityShape> parent) {
    Annotations annotations = reader.annotationsOf(type);
    names.check(annotations);
    if (type.getKind() != ElementKind.CLASS) {
      problems.report(MappingMessage.ENTITY_NOT_CLASS, Origin.of(type), JavaTypes.nameOf(type));
      return Optional.empty();
    }
    Optional<AnnotationView> embeddable = annotations.persistence("Embeddable");
    if (embeddable.isPresent()) {
      problems.report(
          MappingMessage.ENTITY_AND_EMBEDDABLE, embeddable.get().origin(), JavaTypes.nameOf(type));
    }
    Optional<TypeElement> extending = AttributeReader.extendingUnknown(type);
    if (extending.isPresent()) {
      reportUnknownSuperclass(extending.orElseThrow());
      return Optional.empty();
    }
    contradictions.check(JavaTypes.nameOf(type), annotations);
    boolean supported = supportsClasses(type);
    misplaced.reportOnClasses(type);
    misplaced.reportOnSuperclasses(type);
    Set<String> known = new HashSet<>();
    if (parent.isPresent()) {
      known.addAll(parent.get().attributeNames());
    }
    Collection<Attribute> declared = reader.attributes(type);
    misplaced.reportOnInherited(type, declared);
    setters.require(type, declared);
    if (parent.isEmpty()) {
      declared = idClassRules.applied(type, declared);
    }
    for (Iterator<Attribute> each = declared.iterator(); each.hasNext(); ) {
      if (!known.add(each.next().name())) {
        each.remove();
      }
    }
    if (parent.isPresent()) {
      misplaced.reportOnSubclass(type, declared, parent.get());
    }
    List<MappedAttribute> attributes = new ArrayList<>(declared.size());
    for (Attribute attribute : declared) {
      Optional<? extends MappedAttribute> mapped = attributeRules.read(attribute);
      if (mapped.isPresent()) {
        attributes.add(mapped.get());
      }
    }
    if (!supported) {
      return Optional.empty();
    }
    List<Attribute> ids = ids(declared);
    if (ids.isEmpty() && parent.isEmpty()) {
      problems.report(MappingMessage.ENTITY_WITHOUT_ID, Origin.of(type), JavaTypes.nameOf(type));
      return Optional.empty();
    }
    refuseFurtherIds(ids);
    attributes = ids.size() > 1 ? IdClassRules.unwritten(attributes) : attributes;
    boolean isKeyComplete =
        ids.size() == idsOf(attributes) && (parent.isEmpty() || parent.get().isKeyComplete());
    if (parent.isEmpty()) {
      attributes = derivedIdRules.ofIdClass(attributes, idClassRules.parts(type, declared));
    }
    return Optional.of(
        shape(type, attributes, ToOneRules.inverses(declared), known, isKeyComplete, parent));
  }

  private static List<Attribute> ids(Collection<Attribute> attributes) {
    List<Attribute> ids = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.id()) {
        ids.add(attribute);
      }
    }
    return ids;
  }

  /** Section 2.4: an embedded id is all of the id. */
  private void refuseFurtherIds(List<Attribute> ids) {
    for (Attribute id : ids) {
      if (ids.size() > 1 && id.annotations().hasPersistence("EmbeddedId")) {
        problems.report(MappingMessage.EMBEDDED_ID_NOT_ALONE, id.origin(), id.name());
      }
    }
  }

  private EntityShape shape(
      TypeElement type,
      List<MappedAttribute> attributes,
      List<InverseToOne> inverses,
      Set<String> attributeNames,
      boolean isKeyComplete,
      Optional<EntityShape> parent) {
    Annotations annotations = reader.annotationsOf(type);
    Inheritance inheritance = inheritanceRules.read(type, parent);
    List<MappedAttribute> ofRoot =
        parent.isPresent() ? parent.get().root().attributes() : attributes;
    String entityName = entityName(type, annotations);
    return new EntityShape(
        type,
        entityName,
        table(type, entityName, annotations, inheritance),
        derivedIdRules.derived(sharedKeyRules.others(attributes, ofRoot)),
        inverses,
        attributeNames,
        parent.isEmpty() ? idClassRules.order(type) : List.of(),
        sharedKeyRules.sharedKeys(attributes, ofRoot),
        isKeyComplete,
        inheritance,
        secondaryTables(type, annotations),
        inheritanceRules.value(type, entityName, inheritance),
        additionRules.read(type, parent.isEmpty()),
        annotations.hints());
  }

  private void reportUnknownSuperclass(TypeElement type) {
    problems.report(
        MappingMessage.SUPERCLASS_UNRESOLVED,
        Origin.of(type),
        JavaTypes.nameOf(type),
        JavaTypes.unresolved(type.getSuperclass()).orElseThrow());
  }

  /** Section 11.1.19. */
  private String entityName(TypeElement type, Annotations annotations) {
    Optional<AnnotationView> entity = annotations.persistence("Entity");
    Optional<String> name = entity.isPresent() ? entity.get().text("name") : Optional.empty();
    return name.isPresent() ? name.get() : javaTypes.unqualifiedBinaryName(type);
  }

  /** Section 11.1.49. */
  private List<SecondaryTable> secondaryTables(TypeElement type, Annotations annotations) {
    List<SecondaryTable> tables = new ArrayList<>();
    for (AnnotationView table : annotations.repeated("SecondaryTable", "SecondaryTables")) {
      String written = table.text("name").orElse("");
      if (written.isEmpty()) {
        problems.report(
            MappingMessage.NAME_UNUSABLE,
            table.origin(),
            written,
            "is empty",
            "write one, or remove it");
        continue;
      }
      PhysicalName name = naming.table(written);
      tables.add(
          new SecondaryTable(
              written,
              new TableDeclaration(
                  name,
                  naming.qualified(name, Optional.of(table)),
                  Optional.of(table),
                  JavaTypes.nameOf(type),
                  table.origin()),
              keyReferences.read(
                  type, type, table.annotations("pkJoinColumns"), foreignKey(table, name))));
    }
    return tables;
  }

  /** Hibernate looks for what is said of it by the name that the table has in the database. */
  private Optional<AnnotationView> foreignKey(AnnotationView secondaryTable, PhysicalName name) {
    boolean found = secondaryTable.text("name").equals(Optional.of(name.rendered()));
    return found || !naming.leavesOutOverlooked()
        ? secondaryTable.annotation("foreignKey")
        : Optional.empty();
  }

  /** Section 11.1.52; the classes of a single table have that of their root. */
  private TableDeclaration table(
      TypeElement type, String entityName, Annotations annotations, Inheritance inheritance) {
    Optional<AnnotationView> table = annotations.persistence("Table");
    if (inheritance instanceof Inheritance.SingleTable subclass) {
      if (table.isPresent()) {
        problems.report(
            InheritanceMessage.TABLE_OF_SUBCLASS,
            table.get().origin(),
            JavaTypes.nameOf(type),
            subclass.superclass().table().name());
      }
      return subclass.superclass().table();
    }
    Optional<String> stated = table.isPresent() ? table.get().text("name") : Optional.empty();
    PhysicalName name = naming.table(stated.orElse(entityName), annotations.hints());
    return new TableDeclaration(
        name, naming.qualified(name, table), table, JavaTypes.nameOf(type), Origin.of(type));
  }

  /** Whether all is understood that stands on the class and its superclasses. */
  private boolean supportsClasses(TypeElement type) {
    boolean supported = true;
    for (TypeElement part : reader.hierarchy(type)) {
      supported &= UnsupportedAnnotations.areSupportedOnClass(reader.annotationsOf(part), problems);
      supported &=
          UnsupportedAnnotations.areSupportedOnClass(
              reader.annotationsOf(javaTypes.packageOf(part)), problems);
    }
    return supported;
  }

  private static int idsOf(List<MappedAttribute> attributes) {
    int ids = 0;
    for (MappedAttribute attribute : attributes) {
      if (attribute.id()) {
        ids++;
      }
    }
    return ids;
  }
}

package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.StructMessage;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Hibernate's {@code @Struct}: embeddables that are stored as values of a composite type, or as an
 * array of them where the attribute is an array or a collection without {@code @ElementCollection}.
 * What stands on the attribute goes before what stands on the class.
 */
final class StructRules {

  /** {@code SqlTypes.STRUCT} of Hibernate. */
  private static final int STRUCT = 2002;

  /** The types in PostgreSQL's own schema that are found before those of any other one. */
  private static final Set<String> OF_POSTGRESQL =
      Set.of(
          ("bigint bit bool boolean box bpchar bytea char cid cidr circle date datemultirange"
                  + " daterange dec decimal float float4 float8 gtsvector inet int int2 int4"
                  + " int4multirange int4range int8 int8multirange int8range integer interval json"
                  + " jsonb jsonpath line lseg macaddr macaddr8 money name numeric nummultirange"
                  + " numrange oid oidvector path point polygon real record smallint text tid time"
                  + " timestamp timestamptz timetz tsmultirange tsquery tsrange tstzmultirange"
                  + " tstzrange tsvector unknown uuid varbit varchar void xid xid8 xml")
              .split(" "));

  private final AttributeReader reader;
  private final BasicTypes basicTypes;
  private final EmbeddedRules embeddeds;
  private final ColumnRules columns;
  private final Problems problems;

  StructRules(
      AttributeReader reader,
      BasicTypes basicTypes,
      EmbeddedRules embeddeds,
      ColumnRules columns,
      Problems problems) {
    this.reader = reader;
    this.basicTypes = basicTypes;
    this.embeddeds = embeddeds;
    this.columns = columns;
    this.problems = problems;
  }

  /** The embeddable type of an attribute that is to be stored as a composite type. */
  Optional<DeclaredType> embeddable(Attribute attribute) {
    if (BasicTypes.named(attribute.type()).isPresent()) {
      return Optional.empty();
    }
    TypeMirror type = basicTypes.elementOf(attribute.type()).orElse(attribute.type());
    if (BasicTypes.named(type).isPresent()) {
      return Optional.empty();
    }
    Optional<TypeElement> element = JavaTypes.element(type);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Annotations ofClass = reader.annotationsOf(element.get());
    boolean isEmbeddable =
        ofClass.hasPersistence("Embeddable") || attribute.annotations().hasPersistence("Embedded");
    return isEmbeddable
            && (struct(attribute, element.get()).isPresent() || isAskedFor(attribute.annotations()))
        ? Optional.of((DeclaredType) type)
        : Optional.empty();
  }

  private Optional<AnnotationView> struct(Attribute attribute, TypeElement element) {
    Optional<AnnotationView> own = attribute.annotations().hibernate("Struct");
    return own.isPresent() ? own : reader.annotationsOf(element).hibernate("Struct");
  }

  private static boolean isAskedFor(Annotations annotations) {
    Optional<AnnotationView> code = annotations.hibernate("JdbcTypeCode");
    return code.isPresent() && code.get().integer("value").equals(Optional.of(STRUCT));
  }

  /** The attribute, unless something is wrong with it, which is then reported. */
  Optional<StructAttribute> read(Attribute attribute, DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<AnnotationView> struct = struct(attribute, element);
    Optional<PhysicalName> name =
        struct.flatMap(annotation -> annotation.text("name")).map(PhysicalName::of);
    if (name.isEmpty()) {
      problems.report(StructMessage.WITHOUT_NAME, attribute.origin(), attribute.name());
      return Optional.empty();
    }
    if (name.get().delimited()
        || struct.get().text("schema").isPresent()
        || struct.get().text("catalog").isPresent()) {
      problems.report(
          StructMessage.NAME, struct.get().origin(), attribute.name(), name.get().text());
      return Optional.empty();
    }
    if (OF_POSTGRESQL.contains(name.get().catalog())) {
      problems.report(
          StructMessage.OF_POSTGRESQL,
          struct.get().origin(),
          attribute.name(),
          name.get().catalog());
      return Optional.empty();
    }
    if (attribute.id()) {
      problems.report(StructMessage.MISPLACED, attribute.origin(), attribute.name());
      return Optional.empty();
    }
    boolean isPlural = basicTypes.elementOf(attribute.type()).isPresent();
    Optional<EmbeddedAttribute> embedded = embeddeds.read(attribute, type);
    if (embedded.isEmpty() || !areFitting(attribute, embedded.get().parts())) {
      return Optional.empty();
    }
    if (isPlural) {
      refuseElsewhere(attribute, attribute, type, new HashSet<>());
    }
    QualifiedName typeName = QualifiedName.name(name.get().catalog());
    SqlType sql = DefinedType.type(typeName);
    return Optional.of(
        new StructAttribute(
            attribute,
            ColumnRules.isMandatory(attribute),
            columns.ofStruct(attribute, isPlural ? sql.array() : sql),
            typeName,
            struct.get().texts("attributes"),
            embedded.get().parts()));
  }

  /** Whether each part can be an attribute of a type. */
  private boolean areFitting(Attribute attribute, List<MappedAttribute> parts) {
    boolean fitting = true;
    for (MappedAttribute part : parts) {
      if (part instanceof EmbeddedAttribute embedded) {
        fitting &= areFitting(attribute, embedded.parts());
      } else if (part instanceof BasicAttribute basic) {
        fitting &= isFitting(attribute, basic);
      } else if (part instanceof ToOne toOne && toOne.reference().foreignKey().wanted()) {
        problems.report(
            StructMessage.NO_FOREIGN_KEY,
            toOne.attribute().origin(),
            attribute.name(),
            toOne.attribute().name());
      }
    }
    return fitting;
  }

  private boolean isFitting(Attribute attribute, BasicAttribute part) {
    if (!part.column().definition().equals(ColumnClauses.NONE)) {
      problems.report(
          StructMessage.PART_DEFINED,
          part.column().origin(),
          attribute.name(),
          part.attribute().name());
      return false;
    }
    if (part.column().clauses().checks().size() > 1) {
      problems.report(
          StructMessage.CHECKS, part.column().origin(), attribute.name(), part.attribute().name());
      return false;
    }
    return true;
  }

  /** What an array has in its values no row of another table can refer to. */
  private void refuseElsewhere(
      Attribute attribute, Attribute within, DeclaredType type, Set<String> seen) {
    if (!seen.add(JavaTypes.nameOf(type))) {
      return;
    }
    for (Attribute part : reader.parts(within, type)) {
      if (ToOneRules.isInverse(part) || PluralRules.annotation(part).isPresent()) {
        problems.report(StructMessage.PART_ELSEWHERE, part.origin(), attribute.name(), part.name());
      } else {
        Optional<DeclaredType> inner = embeddable(part);
        (inner.isPresent() ? inner : embeddeds.embeddable(part))
            .ifPresent(nested -> refuseElsewhere(attribute, part, nested, seen));
      }
    }
  }
}

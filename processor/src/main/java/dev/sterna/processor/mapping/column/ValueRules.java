package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.schema.SqlType;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * How the values of a basic attribute are stored (Jakarta Persistence 3.2, section 2.6): which
 * family of annotations says so, in Hibernate's order, or else the type.
 */
final class ValueRules {

  private final AttributeReader reader;
  private final BasicTypes basicTypes;
  private final ConverterRules converters;
  private final JdbcTypeRules jdbcTypes;
  private final UserTypeRules userTypes;
  private final DocumentTypes documents;
  private final EnumRules enums;
  private final Problems problems;

  ValueRules(
      AttributeReader reader,
      BasicTypes basicTypes,
      ConverterRules converters,
      JdbcTypeRules jdbcTypes,
      UserTypeRules userTypes,
      DocumentTypes documents,
      Problems problems) {
    this.reader = reader;
    this.basicTypes = basicTypes;
    this.converters = converters;
    this.jdbcTypes = jdbcTypes;
    this.userTypes = userTypes;
    this.documents = documents;
    this.enums = new EnumRules(reader, problems);
    this.problems = problems;
  }

  /** The mapping, unless something is wrong with the attribute, which is then reported. */
  Optional<BasicMapping> mapping(Attribute attribute) {
    Optional<AnnotationView> custom = attribute.annotations().hibernate("Type");
    if (custom.isPresent()) {
      Optional<BasicMapping> told =
          isDefined(attribute) ? Optional.empty() : userTypes.mapping(custom.get());
      return told.isPresent() ? told : undecided(attribute, custom.get());
    }
    Optional<TypeMirror> stored = converters.stored(attribute);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    Optional<BasicMapping> mapping = mapping(attribute, stored.get());
    return stored.get() == attribute.type()
        ? mapping
        : mapping.map(made -> converters.converted(made, attribute));
  }

  private Optional<BasicMapping> mapping(Attribute attribute, TypeMirror stored) {
    if (attribute.annotations().areNone()) {
      Optional<BasicType> usual = BasicTypes.named(stored);
      return usual.isPresent()
          ? Optional.of(BasicMapping.of(usual.get()))
          : ofType(attribute, stored);
    }
    Optional<AnnotationView> choice = JdbcTypeRules.choice(attribute.annotations());
    return choice.isPresent() ? chosen(attribute, stored, choice.get()) : ofType(attribute, stored);
  }

  private Optional<BasicMapping> chosen(
      Attribute attribute, TypeMirror stored, AnnotationView choice) {
    Optional<JdbcTypeCode> code = JdbcTypeRules.code(choice);
    if (code.isEmpty()) {
      Optional<BasicMapping> named =
          NamedEnum.of(choice).flatMap(order -> enums.ofDatabase(stored, order));
      return named.isPresent() ? named : undecided(attribute, choice);
    }
    boolean isPlural =
        basicTypes.elementOf(stored).isPresent() && BasicTypes.named(stored).isEmpty();
    if (code.get() == JdbcTypeCode.ARRAY || code.get().isPlural() && !isPlural) {
      return ofType(attribute, stored);
    }
    if (code.get().isDocument() && BasicTypes.named(stored).isEmpty()) {
      documents.choose(stored);
    }
    return code.get().isDocument() || isSound(attribute, stored)
        ? Optional.of(
            enums.ofCode(
                jdbcTypes.mapping(attribute, stored, code.get()), attribute, stored, code.get()))
        : Optional.empty();
  }

  private Optional<BasicMapping> ofType(Attribute attribute, TypeMirror stored) {
    TypeMirror seen = stored == attribute.type() ? basicTypes.seen(attribute) : stored;
    return isSound(attribute, seen) ? annotated(attribute, seen) : Optional.empty();
  }

  private Optional<BasicMapping> annotated(Attribute attribute, TypeMirror stored) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> javaType = annotations.hibernate("JavaType");
    if (javaType.isPresent()) {
      Optional<BasicType> known =
          annotations.hasPersistence("Lob")
              ? Optional.of(BasicType.unlimited(SqlType.oid()))
              : BasicTypes.described(javaType.get());
      return known.isPresent() ? known.map(BasicMapping::of) : undecided(attribute, javaType.get());
    }
    Optional<JdbcTypeCode> document = documents.shared(stored);
    if (document.isPresent() && stored == attribute.type()) {
      problems.report(
          AttributeMessage.DOCUMENT_SHARED,
          attribute.origin(),
          attribute.name(),
          JavaTypes.textOf(stored),
          document.get());
      return Optional.of(jdbcTypes.mapping(attribute, stored, document.get()));
    }
    Optional<AnnotationView> temporal = annotations.persistence("Temporal");
    if (temporal.isPresent()) {
      String precision = temporal.get().constant("value").orElse("TIMESTAMP");
      Optional<TypeMirror> element = basicTypes.elementOf(stored);
      TypeMirror value = element.orElse(stored);
      if (!TemporalRules.suits(value, precision)) {
        problems.report(
            MappingMessage.NOT_TEMPORAL, temporal.get().origin(), attribute.name(), precision);
        return Optional.empty();
      }
      Optional<BasicType> type = TemporalRules.type(value, precision);
      if (type.isPresent()) {
        return Optional.of(BasicMapping.of(element.isPresent() ? type.get().array() : type.get()));
      }
    }
    Optional<AnnotationView> enumerated = annotations.persistence("Enumerated");
    boolean isConverted = stored != attribute.type();
    if (!isConverted && JavaTypes.isEnum(stored)) {
      return enums.mapping(attribute);
    }
    if (enumerated.isPresent()) {
      basicTypes.elementOf(stored).filter(JavaTypes::isEnum).ifPresent(enums::refuseHints);
      return enumerated(attribute, enumerated.get()).map(BasicMapping::of);
    }
    if (BasicTypes.named(stored).isEmpty()) {
      basicTypes.elementOf(stored).filter(JavaTypes::isEnum).ifPresent(enums::refuseHints);
    }
    Optional<BasicType> type =
        annotations.hasPersistence("Lob") ? basicTypes.lob(stored) : plain(annotations, stored);
    if (type.isEmpty()) {
      report(MappingMessage.TYPE_NOT_BASIC, attribute, JavaTypes.nameOf(stored));
      return Optional.empty();
    }
    return Optional.of(BasicMapping.of(type.get()));
  }

  private Optional<BasicType> plain(Annotations annotations, TypeMirror stored) {
    if (annotations.hibernate("TimeZoneStorage").isEmpty()) {
      return basicTypes.of(stored);
    }
    Optional<TypeMirror> element = basicTypes.elementOf(stored);
    return element.isPresent()
        ? TimeZoneRules.type(annotations, element.get())
            .map(BasicType::array)
            .or(() -> basicTypes.of(stored))
        : TimeZoneRules.type(annotations, stored).or(() -> basicTypes.of(stored));
  }

  /** A type that a class computes when the program runs: the column's definition has to say it. */
  private Optional<BasicMapping> undecided(Attribute attribute, AnnotationView by) {
    if (isDefined(attribute)) {
      return Optional.of(BasicMapping.of(BasicType.unlimited(SqlType.text()).ofConverted()));
    }
    problems.report(ColumnMessage.TYPE_UNDECIDED, by.origin(), attribute.name(), by.simpleName());
    return Optional.empty();
  }

  private static boolean isDefined(Attribute attribute) {
    return attribute
        .annotations()
        .persistence("Column")
        .flatMap(column -> column.sql("columnDefinition"))
        .isPresent();
  }

  /** Whether the type of an attribute is known, and is not one that is mapped otherwise. */
  private boolean isSound(Attribute attribute, TypeMirror stored) {
    if (BasicTypes.named(stored).isPresent()) {
      return true;
    }
    Optional<String> unresolved = JavaTypes.unresolved(stored);
    if (unresolved.isPresent()) {
      report(MappingMessage.TYPE_UNRESOLVED, attribute, unresolved.get());
      return false;
    }
    TypeMirror value = basicTypes.elementOf(stored).orElse(stored);
    Optional<Message> misplaced = misplaced(stored, value);
    if (misplaced.isPresent()) {
      report(misplaced.get(), attribute, JavaTypes.nameOf(value));
    }
    return misplaced.isEmpty();
  }

  /** What is wrong with a type that is mapped, but not as a basic one. */
  private Optional<Message> misplaced(TypeMirror type, TypeMirror value) {
    if (isAnnotated(type, "Entity")) {
      return Optional.of(MappingMessage.ENTITY_WITHOUT_RELATIONSHIP);
    }
    return isAnnotated(value, "Embeddable") || isStruct(value)
        ? Optional.of(MappingMessage.EMBEDDABLE_UNSUPPORTED)
        : Optional.empty();
  }

  private boolean isAnnotated(TypeMirror type, String annotation) {
    Optional<TypeElement> element = JavaTypes.element(type);
    return element.isPresent() && reader.annotationsOf(element.get()).hasPersistence(annotation);
  }

  private boolean isStruct(TypeMirror type) {
    Optional<TypeElement> element = JavaTypes.element(type);
    return element.isPresent()
        && reader.annotationsOf(element.get()).hibernate("Struct").isPresent();
  }

  /** Section 11.1.18, of an array or collection of enums. */
  private Optional<BasicType> enumerated(Attribute attribute, AnnotationView enumerated) {
    BasicType stored = EnumRules.type(EnumRules.isByName(attribute.annotations()));
    Optional<BasicType> fitting = single(attribute.type(), JavaTypes::isEnum, stored);
    if (fitting.isEmpty()) {
      problems.report(MappingMessage.NOT_ENUM, enumerated.origin(), attribute.name());
    }
    return fitting;
  }

  /** How a value of such a type is stored, or an array or a collection of such values. */
  private Optional<BasicType> single(
      TypeMirror type, Predicate<TypeMirror> suits, BasicType stored) {
    return suits.test(type)
        ? Optional.of(stored)
        : basicTypes.elementOf(type).filter(suits).map(element -> stored.array());
  }

  private void report(Message message, Attribute attribute, String type) {
    problems.report(message, attribute.origin(), attribute.name(), type);
  }
}

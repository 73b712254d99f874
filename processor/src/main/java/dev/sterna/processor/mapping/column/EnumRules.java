package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.column.StoredConstants.Storage;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Enums, stored by their ordinals, their names, or the values of a field of theirs (Jakarta
 * Persistence 3.2, sections 11.1.18 and 11.1.19), with a condition that admits only what the enum
 * has.
 */
final class EnumRules {

  static final BasicType ORDINAL = BasicType.fixed(SqlType.smallint(), 2);

  /** A varchar; of one character a char, as Hibernate has it. */
  private static final BasicType NAME =
      facets ->
          facets.length() == 1
              ? BasicType.character().stored(facets)
              : BasicType.varchar(ColumnFacets.DEFAULT_LENGTH).stored(facets);

  private static final Set<String> WHOLE_NUMBERS = Set.of("byte", "short", "int");

  private static final Set<String> TEXTS = Set.of("java.lang.String", "char");

  private final AttributeReader reader;
  private final Problems problems;
  private final Map<String, Optional<VariableElement>> valueFields = new HashMap<>();
  private final Map<String, List<StoredConstants.Constant>> constants = new HashMap<>();

  EnumRules(AttributeReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  static boolean isByName(Annotations annotations) {
    return annotations
        .persistence("Enumerated")
        .flatMap(enumerated -> enumerated.constant("value"))
        .filter("STRING"::equals)
        .isPresent();
  }

  /** How values of enums are stored where nobody says which. */
  static BasicType type(boolean byName) {
    return byName ? NAME : ORDINAL;
  }

  /** What the column of an enum may hold, if that is ordinals or names. */
  static ValueCheck check(TypeMirror type, boolean byName) {
    List<String> constants = JavaTypes.constants(type);
    if (!byName) {
      return ValueCheck.between(0, constants.size() - 1);
    }
    List<String> names = new ArrayList<>();
    for (String constant : constants) {
      names.add(Literal.of(constant));
    }
    return ValueCheck.in(names);
  }

  /** How an attribute of an enum is stored, unless something is wrong with the enum. */
  Optional<BasicMapping> mapping(Attribute attribute) {
    TypeMirror type = attribute.type();
    boolean byName = isByName(attribute.annotations());
    Optional<VariableElement> field = valueField(type);
    return field.isPresent()
        ? ofField(attribute, field.get(), byName)
        : Optional.of(
            new BasicMapping(type(byName), Optional.of(check(type, byName)))
                .of(stored(byName ? Storage.NAME : Storage.ORDINAL, type)));
  }

  /**
   * An enum type of the database, as {@code @JdbcTypeCode} asks for one: of the enum's own name,
   * folded like every bare name, with its constants in the order that the code says. What a field
   * of the constants says is known only when the program runs.
   */
  Optional<BasicMapping> ofDatabase(TypeMirror type, NamedEnum order) {
    if (!JavaTypes.isEnum(type) || valueField(type).isPresent()) {
      return Optional.empty();
    }
    String name =
        JavaTypes.element(type).orElseThrow().getSimpleName().toString().toLowerCase(Locale.ROOT);
    EnumType ofDatabase =
        new EnumType(QualifiedName.name(name), order.ordered(JavaTypes.constants(type)));
    return Optional.of(
        BasicMapping.of(facets -> StoredType.of(ofDatabase)).of(stored(Storage.VALUE, type)));
  }

  /**
   * The constants of an enum whose values are stored as {@code @JdbcTypeCode} says. What a field of
   * the constants says is stored is neither their names nor their ordinals.
   */
  BasicMapping ofCode(
      BasicMapping mapping, Attribute attribute, TypeMirror type, JdbcTypeCode code) {
    if (!JavaTypes.isEnum(type)) {
      return mapping;
    }
    Optional<VariableElement> field = valueField(type);
    if (field.isPresent()) {
      return ofFieldByCode(mapping.type(), attribute, field.get(), code);
    }
    if (code.isName()) {
      return mapping.of(stored(Storage.NAME, type));
    }
    return code.isOrdinal() ? mapping.of(stored(Storage.ORDINAL, type)) : mapping;
  }

  private StoredConstants stored(Storage storage, TypeMirror type) {
    return new StoredConstants(
        storage, constants.computeIfAbsent(JavaTypes.nameOf(type), name -> constants(type)));
  }

  private List<StoredConstants.Constant> constants(TypeMirror type) {
    List<StoredConstants.Constant> found = new ArrayList<>();
    for (Element member : JavaTypes.element(type).orElseThrow().getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        found.add(
            new StoredConstants.Constant(
                member.getSimpleName().toString(), past(member), Origin.of(member)));
      }
    }
    return found;
  }

  private List<Hint> past(Element constant) {
    return constant.getAnnotationMirrors().isEmpty()
        ? List.of()
        : reader.annotationsOf(constant).hints();
  }

  /** Says of constants whose past names nothing can be made of that it is so. */
  void refuseHints(TypeMirror type) {
    for (StoredConstants.Constant constant : constants(type)) {
      for (Hint hint : constant.past()) {
        problems.report(PendingMessage.CONSTANT_RENAMED, hint.origin(), constant.name());
      }
    }
  }

  /**
   * The type is Hibernate's: a smallint for every whole number. The values are checked where the
   * source of the enum says which they are.
   */
  private Optional<BasicMapping> ofField(
      Attribute attribute, VariableElement field, boolean byName) {
    String type = JavaTypes.nameOf(field.asType());
    if (!byName && WHOLE_NUMBERS.contains(type)) {
      return Optional.of(ofField(ORDINAL, field));
    }
    if (byName && type.equals("java.lang.String")) {
      return Optional.of(ofField(BasicType.varchar(ColumnFacets.DEFAULT_LENGTH), field));
    }
    refuseField(attribute, type);
    return Optional.empty();
  }

  /** The same as {@code @JdbcTypeCode} says; there a field may be a letter, too. */
  private BasicMapping ofFieldByCode(
      BasicType stored, Attribute attribute, VariableElement field, JdbcTypeCode code) {
    boolean byName = isByName(attribute.annotations());
    String type = JavaTypes.nameOf(field.asType());
    if (!(byName ? TEXTS : WHOLE_NUMBERS).contains(type)) {
      refuseField(attribute, type);
    }
    BasicType fitting = type.equals("char") ? ofLetter(stored) : stored;
    boolean isChecked = byName ? code.isName() : code.isOrdinal();
    return isChecked ? ofField(fitting, field) : BasicMapping.of(fitting);
  }

  private void refuseField(Attribute attribute, String type) {
    problems.report(
        ColumnMessage.ENUM_VALUE_TYPE,
        attribute.origin(),
        attribute.name(),
        JavaTypes.nameOf(attribute.type()),
        type);
  }

  private static BasicType ofLetter(BasicType text) {
    return facets -> text.stored(ColumnFacets.ofLength(facets.lengthOr(1)));
  }

  private BasicMapping ofField(BasicType stored, VariableElement field) {
    TypeElement type = (TypeElement) field.getEnclosingElement();
    Optional<ValueCheck> values =
        reader
            .sources()
            .enumValues(type, field.getSimpleName().toString())
            .map(each -> EnumeratedValues.check(each, field.asType()));
    BasicMapping mapping = new BasicMapping(stored, values);
    return values.isEmpty() && reader.sources().areHidden(type) ? mapping.ofHidden() : mapping;
  }

  /** The field that says what is stored ({@code @EnumeratedValue}). */
  private Optional<VariableElement> valueField(TypeMirror type) {
    return valueFields.computeIfAbsent(JavaTypes.nameOf(type), name -> findValueField(type));
  }

  private Optional<VariableElement> findValueField(TypeMirror type) {
    for (Element member : JavaTypes.element(type).orElseThrow().getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && reader.annotationsOf(member).hasPersistence("EnumeratedValue")) {
        refuseHints(type);
        return Optional.of((VariableElement) member);
      }
    }
    return Optional.empty();
  }
}

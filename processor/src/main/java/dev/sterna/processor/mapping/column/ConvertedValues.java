package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What a column may hold whose converter makes texts or whole numbers of an enum or of truth
 * values. Hibernate runs the converter to learn it, and checks the column; here the sources tell
 * it, or nobody does.
 *
 * @param sources what sources tell
 */
public record ConvertedValues(SourceFacts sources) {

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.Character");

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  /** The kinds of columns that are checked. */
  private enum Kind {
    TEXT,
    WHOLE_NUMBER
  }

  /** How an attribute is stored that goes through a converter. */
  BasicMapping of(BasicMapping made, Attribute attribute, Converter converter) {
    Optional<TypeElement> type = JavaTypes.element(converter.attribute());
    Optional<Kind> kind =
        type.isPresent() && isOf(type.get(), attribute)
            ? kind(attribute.annotations(), JavaTypes.nameOf(converter.stored()))
            : Optional.empty();
    if (kind.isEmpty()) {
      return made.ofConverted(Optional.empty());
    }
    TypeElement stored = JavaTypes.element(converter.stored()).orElseThrow();
    boolean isEnum = type.get().getKind() == ElementKind.ENUM;
    Optional<ValueCheck> check =
        sources
            .converted(converter.type(), type.get(), stored)
            .flatMap(values -> check(isEnum ? ofEnum(values) : ofTruth(values), kind.get()));
    BasicMapping converted = made.ofConverted(check);
    boolean hidden =
        check.isEmpty() && (sources.areHidden(converter.type()) || sources.areHidden(type.get()));
    return hidden ? converted.ofHidden() : converted;
  }

  /** The column of a truth value that goes through a converter of it. */
  public MappedColumn ofTruth(MappedColumn column, Converter converter) {
    return ofTruth(column, converter, UnaryOperator.identity());
  }

  /** The column of what is the opposite of the truth value that goes through a converter. */
  public MappedColumn ofOpposite(MappedColumn column, Converter converter) {
    return ofTruth(column, converter, ConvertedValues::swapped);
  }

  private static List<Optional<Object>> swapped(List<Optional<Object>> ofTruth) {
    List<Optional<Object>> swapped = new ArrayList<>(ofTruth);
    Collections.swap(swapped, 0, 1);
    return swapped;
  }

  private MappedColumn ofTruth(
      MappedColumn column, Converter converter, UnaryOperator<List<Optional<Object>>> order) {
    Optional<TypeElement> type = JavaTypes.element(converter.attribute());
    Optional<TypeElement> made = JavaTypes.element(converter.stored());
    Optional<Kind> kind = kind(Annotations.NONE, JavaTypes.nameOf(converter.stored()));
    if (type.isEmpty() || made.isEmpty() || kind.isEmpty()) {
      return column;
    }
    Optional<ValueCheck> check =
        sources
            .converted(converter.type(), type.get(), made.get())
            .flatMap(values -> check(ofTruth(order.apply(values)), kind.get()));
    if (check.isPresent()) {
      List<CheckClause> checks = List.of(check.get().on(column.name()));
      return column.with(column.clauses().withChecks(checks));
    }
    return sources.areHidden(converter.type()) ? column.withType(column.type().ofHidden()) : column;
  }

  private static boolean isOf(TypeElement type, Attribute attribute) {
    String name = JavaTypes.nameOf(type);
    return (type.getKind() == ElementKind.ENUM || name.equals("java.lang.Boolean"))
        && JavaTypes.boxedNameOf(attribute.type()).equals(name);
  }

  /** What kind of a column what is made is stored in; none of another kind is checked. */
  private static Optional<Kind> kind(Annotations annotations, String made) {
    boolean isText = TEXTS.contains(made);
    if (!isText && !WHOLE_NUMBERS.contains(made)
        || annotations.hasPersistence("Lob")
        || annotations.hibernate("JavaType").isPresent()) {
      return Optional.empty();
    }
    Optional<AnnotationView> choice = JdbcTypeRules.choice(annotations);
    if (choice.isEmpty()) {
      return Optional.of(isText ? Kind.TEXT : Kind.WHOLE_NUMBER);
    }
    Optional<Kind> chosen = JdbcTypeRules.code(choice.get()).flatMap(ConvertedValues::kind);
    return isText ? chosen.filter(kind -> kind == Kind.TEXT) : chosen;
  }

  private static Optional<Kind> kind(JdbcTypeCode code) {
    return switch (code) {
      case CHAR,
          NCHAR,
          VARCHAR,
          NVARCHAR,
          LONGVARCHAR,
          LONGNVARCHAR,
          LONG32VARCHAR,
          LONG32NVARCHAR ->
          Optional.of(Kind.TEXT);
      case TINYINT, SMALLINT, INTEGER, BIGINT -> Optional.of(Kind.WHOLE_NUMBER);
      default -> Optional.empty();
    };
  }

  /** Hibernate lists them as a hash set of just their number has them, as of stated values. */
  private static Collection<Object> ofEnum(List<Optional<Object>> values) {
    Set<Object> set = new HashSet<>(EnumeratedValues.capacity(values.size()));
    for (Optional<Object> value : values) {
      set.add(value.orElse(null));
    }
    return set;
  }

  /** Of truth values it calls the converter for none too, and lists what that gives. */
  private static Collection<Object> ofTruth(List<Optional<Object>> values) {
    List<Object> list = new ArrayList<>();
    for (Optional<Object> value : values.get(2).isPresent() ? values : values.subList(0, 2)) {
      list.add(value.orElse(null));
    }
    return list;
  }

  private static Optional<ValueCheck> check(Collection<Object> values, Kind kind) {
    List<String> literals = new ArrayList<>();
    boolean sayingNull = false;
    for (Object value : values) {
      if (value == null) {
        sayingNull = true;
      } else {
        literals.add(
            kind == Kind.TEXT
                ? Literal.of(value.toString())
                : Literal.of(((Number) value).longValue()));
      }
    }
    ValueCheck check = ValueCheck.in(literals);
    return literals.isEmpty() ? Optional.empty() : Optional.of(sayingNull ? check.orNull() : check);
  }
}

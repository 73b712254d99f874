package dev.sterna.processor.pending;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.TableChange;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.InitialValue;
import dev.sterna.processor.source.Initializers;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * Fills columns of tables with rows in them that are added, or become not null: with what
 * {@code @Backfill} says, else with their default, else, if they must not be null in the database
 * or in Java, with the constant that a new entity's field starts with.
 */
final class Fills {

  private static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";

  private static final String BACKFILL = "dev.sterna.migration.Backfill";

  private final Initializers initializers;
  private final Origins origins;
  private final Schema model;

  Fills(Initializers initializers, MappedModel model) {
    this.initializers = initializers;
    this.origins = model.origins();
    this.model = model.schema();
  }

  /** The operations, each column with its fill where it needs one and one is known. */
  List<Operation> apply(List<Operation> operations) {
    return operations.stream().map(this::filled).toList();
  }

  private Operation filled(Operation operation) {
    return operation instanceof AlterTable alter
        ? new AlterTable(
            alter.table(),
            alter.changes().stream().map(change -> filled(alter.table(), change)).toList())
        : operation;
  }

  private TableChange filled(QualifiedName table, TableChange change) {
    if (change instanceof AddColumn add && add.fill().isEmpty() && !hasItsOwn(add.column())) {
      return new AddColumn(add.column(), fillOfNew(table, add.column()));
    }
    return change instanceof SetNotNull set && set.fill().isEmpty()
        ? new SetNotNull(set.column(), fillOfNull(table, set.column()))
        : change;
  }

  /** Whether PostgreSQL numbers or computes the values. */
  private static boolean hasItsOwn(Column column) {
    return column.identity().isPresent() || column.generated().isPresent();
  }

  private Optional<String> fillOfNew(QualifiedName table, Column column) {
    Optional<String> stated = backfill(table, column);
    return stated.isPresent() || column.defaultValue().isPresent()
        ? stated
        : constant(table, column);
  }

  private Optional<String> fillOfNull(QualifiedName table, String name) {
    Optional<Column> column = model.table(table).flatMap(known -> known.column(name));
    return column
        .filter(known -> !hasItsOwn(known))
        .flatMap(
            known ->
                backfill(table, known).or(known::defaultValue).or(() -> constant(table, known)));
  }

  private Optional<String> backfill(QualifiedName table, Column column) {
    return origins
        .of(table, column.name())
        .flatMap(origin -> Annotation.of(origin.element(), BACKFILL))
        .map(annotation -> annotation.string("value"))
        .filter(sql -> !sql.isBlank());
  }

  private Optional<String> constant(QualifiedName table, Column column) {
    return origins
        .of(table, column.name())
        .map(origin -> origin.element())
        .filter(attribute -> !column.nullable() || cannotHoldNull(attribute))
        .filter(attribute -> origins.isStoredAsItIs(table, column.name()))
        .filter(attribute -> !(type(attribute) instanceof DeclaredType type && hasOwnValues(type)))
        .flatMap(this::initialValue)
        .flatMap(value -> value.accept(new FillLiteral(column.type())));
  }

  private Optional<InitialValue> initialValue(Element attribute) {
    return attribute.getEnclosingElement() instanceof TypeElement type
        ? initializers.of(type, field(attribute))
        : Optional.empty();
  }

  /** The field of an attribute: itself, or the one that a getter is named after. */
  private static String field(Element attribute) {
    String name = attribute.getSimpleName().toString();
    if (attribute.getKind() != ElementKind.METHOD) {
      return name;
    }
    String property = name.substring(name.startsWith("is") ? 2 : Math.min(3, name.length()));
    boolean isAcronym = property.length() > 1 && Character.isUpperCase(property.charAt(1));
    return property.isEmpty() || isAcronym
        ? property
        : property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
  }

  /** A primitive may have a nullable column, but a row that is null there cannot be loaded. */
  private static boolean cannotHoldNull(Element attribute) {
    return type(attribute).getKind().isPrimitive();
  }

  private static TypeMirror type(Element attribute) {
    return attribute.asType() instanceof ExecutableType getter
        ? getter.getReturnType()
        : attribute.asType();
  }

  /** Whether an enum says itself how its constants are stored. */
  private static boolean hasOwnValues(DeclaredType type) {
    return type.asElement().getEnclosedElements().stream()
        .anyMatch(member -> Annotation.of(member, ENUMERATED_VALUE).isPresent());
  }
}

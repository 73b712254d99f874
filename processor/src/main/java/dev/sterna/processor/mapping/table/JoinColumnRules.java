package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnDefinition;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.entity.JoinColumn;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column that refers to another: declared by {@code @JoinColumn}, or implied (Jakarta Persistence
 * 3.2, section 11.1.25).
 */
final class JoinColumnRules {

  private final NamingRules naming;

  JoinColumnRules(NamingRules naming) {
    this.naming = naming;
  }

  /** The columns of a reference, one for each that they refer to. */
  List<MappedColumn> columns(
      Reference reference, TableDeclaration target, List<MappedColumn> referenced) {
    List<MappedColumn> columns = new ArrayList<>(referenced.size());
    for (int i = 0; i < referenced.size(); i++) {
      List<JoinColumn> declared = reference.joinColumns();
      columns.add(
          column(
              reference,
              i < declared.size() ? Optional.of(declared.get(i)) : Optional.empty(),
              target,
              referenced.get(i)));
    }
    return columns;
  }

  private MappedColumn column(
      Reference reference,
      Optional<JoinColumn> declared,
      TableDeclaration target,
      MappedColumn referenced) {
    Optional<String> stated =
        declared.isPresent() ? declared.get().members().name() : Optional.empty();
    PhysicalName name =
        stated.isPresent()
            ? stated(stated.get(), reference, target, referenced.name())
            : implied(reference, target, referenced.name());
    return declared.isPresent()
        ? declared(name, declared.get(), referenced)
        : implied(name, reference, referenced);
  }

  /** What it was before may have been implied. */
  private PhysicalName stated(
      String name, Reference reference, TableDeclaration target, PhysicalName referenced) {
    return reference.hints().isEmpty()
        ? naming.column(name)
        : naming.column(name).with(implied(reference, target, referenced).past());
  }

  private PhysicalName implied(
      Reference reference, TableDeclaration target, PhysicalName referenced) {
    Optional<String> prefix = reference.prefix();
    return prefix.isPresent()
        ? naming.joinColumn(prefix.get(), reference.hints(), target.physical(), referenced)
        : naming.keyColumn(target.physical(), referenced);
  }

  private static MappedColumn declared(
      PhysicalName name, JoinColumn column, MappedColumn referenced) {
    ColumnMembers members = column.members();
    ColumnClauses definition =
        members.definition().map(ColumnDefinition::clauses).orElse(referenced.definition());
    StoredType type =
        members.name().isPresent()
            ? referenced.type().as(referenced.type().referring())
            : referenced.type();
    return MappedColumn.of(name, column.type().orElse(type), definition, members, members.checks());
  }

  private static MappedColumn implied(
      PhysicalName name, Reference reference, MappedColumn referenced) {
    return new MappedColumn(
        name,
        Optional.empty(),
        referenced.type(),
        referenced.definition(),
        referenced.definition(),
        Optional.empty(),
        false,
        reference.origin());
  }
}

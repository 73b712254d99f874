package dev.sterna.review;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DefaultName;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** F4: a name of more than 63 bytes is cut without an error, so that two may become one. */
final class LongNameRule implements Rule {

  /**
   * A name and where it must be the only one.
   *
   * @param scope the kind of thing, and what it belongs to
   */
  private record Name(String scope, QualifiedName table, Optional<String> column, String name) {

    boolean isTooLong() {
      return DefaultName.isTooLong(name);
    }

    boolean meets(Name other) {
      return scope.equals(other.scope)
          && !name.equals(other.name)
          && DefaultName.cut(name).equals(DefaultName.cut(other.name));
    }
  }

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    Set<Name> known = names(revision.before());
    Set<Name> names = names(revision.after());
    return names.stream()
        .filter(name -> name.isTooLong() && !known.contains(name))
        .map(name -> finding(name, names.stream().filter(name::meets).findFirst()));
  }

  private static Finding finding(Name name, Optional<Name> other) {
    String cut =
        "PostgreSQL cuts the name \""
            + name.name()
            + "\" to \""
            + DefaultName.cut(name.name())
            + "\", its first "
            + DefaultName.MAX_BYTES
            + " bytes";
    return new Finding(
        "F4",
        Severity.ERROR,
        name.table(),
        name.column(),
        other.map(o -> cut + ", and \"" + o.name() + "\" to the same").orElse(cut),
        "Give it a shorter name");
  }

  private static Set<Name> names(Schema schema) {
    Set<Name> names = new LinkedHashSet<>();
    for (String namespace : schema.namespaces()) {
      QualifiedName name = QualifiedName.name(namespace);
      names.add(new Name("schema", name, Optional.empty(), namespace));
    }
    schema.sequences().keySet().forEach(name -> names.add(relation(name, name.name())));
    schema.tables().values().forEach(table -> names(table).forEach(names::add));
    return names;
  }

  private static Stream<Name> names(Table table) {
    Stream<Name> columns =
        table.columns().stream()
            .map(Column::name)
            .map(c -> new Name("column of " + table.name(), table.name(), Optional.of(c), c));
    Stream<Name> constraints =
        table.constraints().stream()
            .map(Constraint::name)
            .map(c -> new Name("constraint of " + table.name(), table.name(), Optional.empty(), c));
    Stream<Name> indexes =
        table.indexes().stream().map(Index::name).map(i -> relation(table.name(), i));
    return Stream.of(
            Stream.of(relation(table.name(), table.name().name())), columns, constraints, indexes)
        .flatMap(s -> s);
  }

  private static Name relation(QualifiedName owner, String name) {
    return new Name("relation of " + owner.schema().orElse(""), owner, Optional.empty(), name);
  }
}

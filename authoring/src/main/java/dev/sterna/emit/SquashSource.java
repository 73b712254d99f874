package dev.sterna.emit;

import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The source of a revision that does what others did, one after the other: what they recorded, and
 * the classes of those that run Java code.
 *
 * @param packageName the package with {@code @Migrations}
 * @param revision the metadata
 * @param upgrade what the upgrade does, in order
 * @param downgrade what the downgrade does, in order
 * @param carried the classes that are called
 */
record SquashSource(
    String packageName,
    RevisionInfo revision,
    List<Part> upgrade,
    List<Part> downgrade,
    List<CarriedClass> carried)
    implements ClassSource {

  /** A part of what it does. */
  sealed interface Part {

    /** The statements for this part, each on lines of its own. */
    List<String> statements(Imports imports, String method);
  }

  /** What was recorded. */
  record Recorded(List<Operation> operations) implements Part {

    Recorded {
      operations = List.copyOf(operations);
    }

    @Override
    public List<String> statements(Imports imports, String method) {
      return operations.isEmpty() ? List.of() : MethodBody.of(imports, operations);
    }
  }

  /** The call of a class that is carried. */
  record Called(String className) implements Part {

    @Override
    public List<String> statements(Imports imports, String method) {
      return List.of("    new %s().%s(op);\n".formatted(className, method));
    }
  }

  SquashSource {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(revision, "revision");
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    carried = List.copyOf(carried);
  }

  @Override
  public String code(Imports imports) {
    StringBuilder code = new StringBuilder(ClassSource.declaration(imports, revision));
    code.append(method(imports, "upgrade", upgrade));
    code.append('\n').append(method(imports, "downgrade", downgrade));
    // Last, so that what they import is held against all that the rest needs.
    carried.forEach(each -> imports.add(each.imports()));
    carried.forEach(each -> code.append(each.source()));
    return code.append("}\n").toString();
  }

  private static String method(Imports imports, String name, List<Part> parts) {
    List<String> statements = new ArrayList<>();
    parts.forEach(part -> statements.addAll(part.statements(imports, name)));
    return MigrationSource.method(
        name,
        imports.type(Operations.class),
        statements.isEmpty() ? MethodBody.of(imports, List.of()) : statements);
  }
}

package dev.sterna.emit;

import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Objects;

/**
 * The Java source of a migration class, as google-java-format leaves it.
 *
 * @param packageName the package with {@code @Migrations}
 * @param revision the metadata; its class name is the class's
 * @param upgrade what the upgrade records
 * @param downgrade what the downgrade records
 * @param tables the tables whose rows its author works on
 */
public record MigrationSource(
    String packageName,
    RevisionInfo revision,
    List<Operation> upgrade,
    List<Operation> downgrade,
    List<TableClass> tables)
    implements ClassSource {

  public MigrationSource {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(revision, "revision");
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    tables = List.copyOf(tables);
  }

  /** A migration that needs no handles of tables. */
  public MigrationSource(
      String packageName,
      RevisionInfo revision,
      List<Operation> upgrade,
      List<Operation> downgrade) {
    this(packageName, revision, upgrade, downgrade, List.of());
  }

  /**
   * As the pending class {@code Draft}: generated, without {@code @Revision}.
   *
   * @throws IllegalArgumentException if an operation is Java code of its own
   */
  public String asDraft() {
    Imports imports = new Imports();
    return imports.file(packageName, RevisionHeader.ofDraft(revision).javadoc() + code(imports));
  }

  /**
   * Refuses operations that no source says.
   *
   * @throws IllegalArgumentException if one is Java code of its own
   */
  public static void requireSource(List<Operation> operations) {
    MethodBody.of(new Imports(), operations);
  }

  /** Whether a source is one of {@link #asDraft}, of this version of Sterna or an earlier one. */
  public static boolean isDraft(String source) {
    return source.contains(RevisionHeader.DRAFT);
  }

  @Override
  public String code(Imports imports) {
    return ClassSource.declaration(imports, revision) + methods(imports);
  }

  private String methods(Imports imports) {
    StringBuilder handles = new StringBuilder();
    for (TableClass table : tables) {
      handles.append(table.source(imports));
    }
    return method(imports, "upgrade", upgrade)
        + "\n"
        + method(imports, "downgrade", downgrade)
        + handles
        + "}\n";
  }

  private static String method(Imports imports, String name, List<Operation> operations) {
    return method(name, imports.type(Operations.class), MethodBody.of(imports, operations));
  }

  /** {@code upgrade} or {@code downgrade} of these statements. */
  static String method(String name, String type, List<String> statements) {
    MethodParts parts = MethodParts.of(name, type, "op", statements);
    String head = "@Override\n  public void " + name + "(" + type + " op)";
    return MethodParts.method(head, parts.body()) + parts.methods();
  }
}

package dev.sterna.emit;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
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
    List<TableClass> tables) {

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
   * As a revision: with its {@code @Revision}.
   *
   * @throws IllegalArgumentException if an operation is Java code of its own
   */
  public String asRevision() {
    Imports imports = new Imports();
    return imports.file(
        packageName,
        RevisionHeader.ofRevision(revision).javadoc()
            + RevisionHeader.annotation(imports.type(Revision.class), revision)
            + declaration(imports)
            + methods(imports));
  }

  /**
   * As the pending class {@code Draft}: generated, without {@code @Revision}.
   *
   * @throws IllegalArgumentException if an operation is Java code of its own
   */
  public String asDraft() {
    Imports imports = new Imports();
    return imports.file(
        packageName,
        RevisionHeader.ofDraft(revision).javadoc() + declaration(imports) + methods(imports));
  }

  /**
   * Refuses operations that no source says.
   *
   * @throws IllegalArgumentException if one is Java code of its own
   */
  public static void requireSource(List<Operation> operations) {
    MethodBody.of(new Imports(), operations);
  }

  /** The parts of a revision's file by the names that a template has for them. */
  Map<String, String> parts() {
    Imports imports = new Imports();
    String annotation = RevisionHeader.annotation(imports.type(Revision.class), revision);
    String code = declaration(imports) + methods(imports);
    return Map.of(
        "package",
        "package " + packageName + ";",
        "imports",
        imports.statements().strip(),
        "javadoc",
        RevisionHeader.ofRevision(revision).javadoc().strip(),
        "revision",
        annotation.strip(),
        "class",
        code.strip());
  }

  /** Whether a source is one of {@link #asDraft}, of this version of Sterna or an earlier one. */
  public static boolean isDraft(String source) {
    return source.contains(RevisionHeader.DRAFT);
  }

  /**
   * The class up to its methods. The constructor is there for its comment: Javadoc's lint asks for
   * one, and javac's for a constructor, where a module exports the package.
   */
  private String declaration(Imports imports) {
    return """
        public final class %1$s implements %2$s {
          /** Created by {@code Revisions}. */
          public %1$s() {}

        """
        .formatted(revision.className(), imports.type(Migration.class));
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
    String type = imports.type(Operations.class);
    MethodParts parts = MethodParts.of(name, type, "op", MethodBody.of(imports, operations));
    String head = "@Override\n  public void " + name + "(" + type + " op)";
    return MethodParts.method(head, parts.body()) + parts.methods();
  }
}

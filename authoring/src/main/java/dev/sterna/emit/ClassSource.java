package dev.sterna.emit;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Revision;
import dev.sterna.revision.RevisionInfo;
import java.util.Map;

/** The class of a revision as source, with and without the file around it. */
interface ClassSource {

  /** The package with {@code @Migrations}. */
  String packageName();

  /** The metadata; its class name is the class's. */
  RevisionInfo revision();

  /**
   * The class from its modifiers to its last brace; what it needs is imported.
   *
   * @throws IllegalArgumentException if an operation is Java code of its own
   */
  String code(Imports imports);

  /**
   * As a revision: with its {@code @Revision}.
   *
   * @throws IllegalArgumentException if an operation is Java code of its own
   */
  default String asRevision() {
    Imports imports = new Imports();
    return imports.file(
        packageName(),
        RevisionHeader.ofRevision(revision()).javadoc()
            + RevisionHeader.annotation(imports.type(Revision.class), revision())
            + code(imports));
  }

  /** The parts of a revision's file by the names that a template has for them. */
  default Map<String, String> parts() {
    Imports imports = new Imports();
    String annotation = RevisionHeader.annotation(imports.type(Revision.class), revision());
    String code = code(imports);
    return Map.of(
        "package",
        "package " + packageName() + ";",
        "imports",
        imports.statements().strip(),
        "javadoc",
        RevisionHeader.ofRevision(revision()).javadoc().strip(),
        "revision",
        annotation.strip(),
        "class",
        code.strip());
  }

  /**
   * The class up to its methods. The constructor is there for its comment: Javadoc's lint asks for
   * one, and javac's for a constructor, where a module exports the package.
   */
  static String declaration(Imports imports, RevisionInfo revision) {
    return """
        public final class %1$s implements %2$s {
          /** Creates the revision. */
          public %1$s() {}

        """
        .formatted(revision.className(), imports.type(Migration.class));
  }
}

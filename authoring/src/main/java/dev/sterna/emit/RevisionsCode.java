package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the class {@code Revisions}. What it has to say of each revision is in a class of its own
 * ({@link OnDemandCode}).
 */
final class RevisionsCode {

  /** What is said of every such class, by which it is known. */
  static final String COMMENT = "The revisions of this package, as the last compile found them.";

  private final Imports imports = new Imports();
  private final RevisionEntryCode entries = new RevisionEntryCode(imports);
  private final RevisionsSource source;

  RevisionsCode(RevisionsSource source) {
    this.source = source;
  }

  String file() {
    String set = imports.type(RevisionSet.class);
    String revisions = new OnDemandCode(imports, source.revisions()).declaration();
    String members = String.join("\n", fields(set), getters() + model(), revisions);
    return imports.file(
        source.packageName(),
        """
        /** %s */
        public final class Revisions implements %s {
        %s}
        """
            .formatted(COMMENT, set, members));
  }

  private String fields(String set) {
    return """
          /** The only instance. */
          private static final %1$s ALL = new Revisions();

          /** For {@link #all}. */
          private Revisions() {}

          /** {@return every revision of this package} */
          public static %1$s all() {
            return ALL;
          }
        """
        .formatted(set);
  }

  private String getters() {
    return String.join(
        "\n",
        getter("String packageName()", Expression.text(source.packageName())),
        getter("String defaultSchema()", Expression.text(source.defaultSchema()))
            + revisionTable()
            + patterns("tables", source.tables())
            + patterns("columns", source.columns()),
        getter(imports.type(HeadState.class) + " headState()", headState()),
        getter(listOf(RevisionInfo.class) + " revisions()", Expression.word(OnDemandCode.LIST))
            + draft(),
        getter(
            imports.type(Migration.class) + " migration(String id)",
            Expression.call(OnDemandCode.CLASS + ".migration", Expression.word("id"))));
  }

  private Expression headState() {
    HeadState head = HeadState.of(source.revisions());
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.text(head.digest()));
    arguments.addAll(Expression.texts(head.heads()));
    return new Expression.New(imports.type(HeadState.class), arguments);
  }

  private String revisionTable() {
    return source.revisionTable().equals(RevisionSet.DEFAULT_TABLE)
        ? ""
        : "\n" + getter("String revisionTable()", Expression.text(source.revisionTable()));
  }

  private String patterns(String name, List<String> patterns) {
    return patterns.isEmpty()
        ? ""
        : "\n"
            + getter(listOf(String.class) + " " + name + "()", listOf(Expression.texts(patterns)));
  }

  private String draft() {
    if (source.draft().isEmpty()) {
      return "";
    }
    String optional = imports.type(Optional.class);
    return "\n"
        + getter(
            optional + "<" + imports.type(DraftRevision.class) + "> draft()",
            Expression.call(optional + ".of", draft(source.draft().get())));
  }

  private Expression listOf(List<Expression> elements) {
    return Expression.call(imports.type(List.class) + ".of", elements);
  }

  private String listOf(Class<?> type) {
    return imports.type(List.class) + "<" + imports.type(type) + ">";
  }

  private static String getter(String signature, Expression value) {
    return MethodParts.method("@Override\n  public " + signature, returning(value));
  }

  private static String returning(Expression value) {
    return MethodBody.statement("return ", value);
  }

  private Expression draft(RevisionsSource.PendingDraft pending) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(entries.info(pending.revision()));
    arguments.add(Expression.text(pending.base()));
    arguments.add(Expression.call(EntitiesCode.METHOD));
    if (!pending.enums().isEmpty() || !pending.rowTables().isEmpty()) {
      arguments.add(
          pending.enums().isEmpty() ? listOf(List.of()) : Expression.call(EnumColumnsCode.METHOD));
      arguments.add(
          Expression.call(
              imports.type(Set.class) + ".of",
              Expression.texts(pending.rowTables().stream().sorted().toList())));
    }
    arguments.add(new Expression.New(pending.revision().className(), List.of()));
    return new Expression.New(imports.type(DraftRevision.class), arguments);
  }

  /** What the draft says of the model: see {@link RevisionsSource.PendingDraft}. */
  private String model() {
    if (source.draft().isEmpty()) {
      return "";
    }
    RevisionsSource.PendingDraft pending = source.draft().get();
    String entities = "\n" + EntitiesCode.method(imports, pending.entities());
    return pending.enums().isEmpty()
        ? entities
        : entities + "\n" + EnumColumnsCode.method(imports, pending.enums());
  }
}

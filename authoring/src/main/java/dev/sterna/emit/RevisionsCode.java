package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes the class {@code Revisions}. The list of revisions and the switch over them are cut into
 * methods of some hundred revisions, because a method has room for 64 KB only.
 */
final class RevisionsCode {

  private static final int REVISIONS_A_METHOD = 200;

  /** What is said of every such class, by which it is known. */
  static final String COMMENT = "The revisions of this package, as the last compile found them.";

  private final Imports imports = new Imports();
  private final RevisionsSource source;
  private final List<List<RevisionInfo>> parts = new ArrayList<>();

  RevisionsCode(RevisionsSource source) {
    this.source = source;
    List<RevisionInfo> all = source.revisions();
    for (int start = 0; start < all.size(); start += REVISIONS_A_METHOD) {
      parts.add(all.subList(start, Math.min(start + REVISIONS_A_METHOD, all.size())));
    }
    if (parts.isEmpty()) {
      parts.add(List.of());
    }
  }

  String file() {
    String set = imports.type(RevisionSet.class);
    String members = String.join("\n", fields(set), getters(), switches(), lists()) + model();
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

          /** Every revision. */
          private final %2$s revisions = list();

          /** For {@link #all}. */
          private Revisions() {}

          /** {@return every revision of this package} */
          public static %1$s all() {
            return ALL;
          }
        """
        .formatted(set, listType());
  }

  private String getters() {
    return String.join(
        "\n",
        getter("String packageName()", Expression.text(source.packageName())),
        getter("String defaultSchema()", Expression.text(source.defaultSchema()))
            + revisionTable()
            + patterns("tables", source.tables())
            + patterns("columns", source.columns()),
        getter(listType() + " revisions()", Expression.word("revisions")),
        getter(
            imports.type(Optional.class) + "<" + imports.type(DraftRevision.class) + "> draft()",
            optional(source.draft().map(this::draft))));
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
            + getter(
                "%s<String> %s()".formatted(imports.type(List.class), name),
                listOf(Expression.texts(patterns)));
  }

  private String listType() {
    return imports.type(List.class) + "<" + imports.type(RevisionInfo.class) + ">";
  }

  private static String getter(String signature, Expression value) {
    return MethodParts.method("@Override\n  public " + signature, returning(value));
  }

  private static String returning(Expression value) {
    return MethodBody.statement("return ", value);
  }

  private String switches() {
    String migration = imports.type(Migration.class);
    return numbered(
        i -> {
          String head =
              i == 0
                  ? "@Override\n  public " + migration + " migration(String id)"
                  : """
                    /**
                       * Goes on where the last method ended.
                       *
                       * @param id the id
                       * @return the migration
                       */
                      private static %s migration%s(String id)"""
                      .formatted(migration, i);
          return MethodParts.method(head, choice(parts.get(i), otherwise(i + 1)));
        });
  }

  private String otherwise(int next) {
    return next < parts.size()
        ? "migration" + next + "(id);"
        : "throw new IllegalArgumentException(\"there is no revision \" + id);";
  }

  private static String choice(List<RevisionInfo> revisions, String otherwise) {
    if (revisions.isEmpty()) {
      return "    " + otherwise + "\n";
    }
    StringBuilder cases = new StringBuilder();
    for (RevisionInfo revision : revisions) {
      cases.append("      ").append(Layout.lines(6, out -> layOutCase(out, revision))).append('\n');
    }
    return "    return switch (id) {\n%s      default -> %s\n    };\n".formatted(cases, otherwise);
  }

  private static void layOutCase(Layout out, RevisionInfo revision) {
    out.level(
        4,
        rule -> {
          Expression.text(revision.id()).layOut(rule.text("case "));
          creation(revision).layOut(rule.text(" ->").breakOr(Layout.Fill.TOGETHER, " "));
        });
    out.text(";");
  }

  private static Expression creation(RevisionInfo revision) {
    return new Expression.New(revision.className(), List.of());
  }

  private String lists() {
    if (parts.size() == 1) {
      return list("every revision", "list", returning(listOf(infos(parts.get(0)))));
    }
    return list("every revision", "list", joined())
        + "\n"
        + numbered(i -> list("some of them", "list" + i, returning(listOf(infos(parts.get(i))))));
  }

  /** Without a stream, whose classes an application that starts would have to load. */
  private String joined() {
    StringBuilder joined = new StringBuilder();
    joined.append(
        "    %s all = new %s<>();\n".formatted(listType(), imports.type(ArrayList.class)));
    for (int i = 0; i < parts.size(); i++) {
      joined.append("    all.addAll(list%s());\n".formatted(i));
    }
    return joined
        .append("    return %s.copyOf(all);\n".formatted(imports.type(List.class)))
        .toString();
  }

  private String list(String what, String name, String body) {
    return MethodParts.method(
        "/** {@return %s} */\n  private static %s %s()".formatted(what, listType(), name), body);
  }

  private List<Expression> infos(List<RevisionInfo> revisions) {
    return revisions.stream().map(this::info).toList();
  }

  private String numbered(IntFunction<String> method) {
    return String.join("\n", IntStream.range(0, parts.size()).mapToObj(method).toList());
  }

  private Expression draft(RevisionsSource.PendingDraft pending) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(info(pending.revision()));
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
    arguments.add(creation(pending.revision()));
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

  private Expression info(RevisionInfo revision) {
    List<Expression> members = new ArrayList<>(members(revision));
    if (!revision.checksums().isEmpty()) {
      members.add(listOf(Expression.texts(revision.checksums())));
    }
    return new Expression.New(imports.type(RevisionInfo.class), members);
  }

  private List<Expression> members(RevisionInfo revision) {
    return List.of(
        Expression.text(revision.id()),
        listOf(Expression.texts(revision.revises())),
        listOf(Expression.texts(revision.dependsOn())),
        listOf(Expression.texts(revision.labels())),
        listOf(Expression.texts(revision.replaces())),
        Expression.text(revision.message()),
        optional(revision.created().map(this::instant)),
        Expression.text(revision.schema()),
        Expression.text(revision.checksum()),
        Expression.text(revision.className()));
  }

  private Expression listOf(List<Expression> elements) {
    return Expression.call(imports.type(List.class) + ".of", elements);
  }

  private Expression optional(Optional<Expression> value) {
    String optional = imports.type(Optional.class);
    return value
        .map(present -> Expression.call(optional + ".of", present))
        .orElseGet(() -> Expression.call(optional + ".empty"));
  }

  /** Seconds and nanoseconds: parsing dates would cost time whenever an application starts. */
  private Expression instant(Instant instant) {
    return Expression.call(
        imports.type(Instant.class) + ".ofEpochSecond",
        Expression.number(instant.getEpochSecond()),
        Expression.number(instant.getNano()));
  }
}

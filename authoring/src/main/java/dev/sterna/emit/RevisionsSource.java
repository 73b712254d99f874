package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.EnumColumn;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The Java source of the generated class {@code Revisions}. Lists and switches are cut into
 * methods, because a method has room for 64 KB only.
 *
 * @param packageName the package with {@code @Migrations}
 * @param defaultSchema the schema of tables that name none
 * @param revisionTable the table that says what is applied
 * @param tables the patterns of the tables to look after
 * @param columns the patterns of the columns to look after
 * @param revisions the revisions
 * @param draft the pending draft, whose class is {@code Draft} beside it
 */
public record RevisionsSource(
    String packageName,
    String defaultSchema,
    String revisionTable,
    List<String> tables,
    List<String> columns,
    List<RevisionInfo> revisions,
    Optional<PendingDraft> draft) {

  /**
   * A draft as {@code Revisions} names it.
   *
   * @param revision its identity
   * @param base the fingerprint of the snapshot that it was made from
   * @param entities see {@link DraftRevision#entities()}
   * @param enums see {@link DraftRevision#enums()}
   * @param rowTables see {@link DraftRevision#rowTables()}
   */
  public record PendingDraft(
      RevisionInfo revision,
      String base,
      Map<String, String> entities,
      List<EnumColumn> enums,
      Set<String> rowTables) {

    public PendingDraft {
      Objects.requireNonNull(revision, "revision");
      Objects.requireNonNull(base, "base");
      entities = Map.copyOf(entities);
      enums = List.copyOf(enums);
      rowTables = Set.copyOf(rowTables);
    }
  }

  public RevisionsSource {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(defaultSchema, "defaultSchema");
    Objects.requireNonNull(revisionTable, "revisionTable");
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
    List<RevisionInfo> sorted = new ArrayList<>(revisions);
    sorted.sort(Comparator.comparing(RevisionInfo::className));
    revisions = List.copyOf(sorted);
    Objects.requireNonNull(draft, "draft");
  }

  /** A source whose package looks after everything. */
  public RevisionsSource(
      String packageName,
      String defaultSchema,
      String revisionTable,
      List<RevisionInfo> revisions,
      Optional<PendingDraft> draft) {
    this(packageName, defaultSchema, revisionTable, List.of(), List.of(), revisions, draft);
  }

  /** Whether a source is such a class, of this version of Sterna or an earlier one. */
  public static boolean isGenerated(String source) {
    return source.contains(RevisionsCode.COMMENT);
  }

  /** The source text. */
  public String text() {
    return new RevisionsCode(this).file();
  }
}

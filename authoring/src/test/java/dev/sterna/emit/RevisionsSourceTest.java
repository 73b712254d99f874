package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.emit.RevisionsSource.PendingDraft;
import dev.sterna.migration.EnumColumn;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.QualifiedName;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionsSourceTest {

  @Test
  void revisionsAndDraftComeBackAsTheyWere() throws Exception {
    List<RevisionInfo> infos =
        List.of(
            Sources.info("R1", "say \"hi\" */ \\u0041 {0} 100%"),
            new RevisionInfo(
                "an id of \"thirty-two\" characters",
                List.of("a", "b"),
                List.of("c"),
                List.of("label"),
                List.of("d"),
                "the message\nof a revision that goes on for longer than any line of source can be,"
                    + " and then some",
                Optional.empty(),
                "",
                "c0ffee",
                "R2",
                List.of("beef", "c0ff")));
    PendingDraft pending =
        new PendingDraft(
            new RevisionInfo(
                "0123456789ab",
                List.of("4640e9af0234"),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                "feed",
                "",
                "Draft"),
            "beef",
            Map.of("organization", "com.matar.Organization", "audit.log", "com.matar.Log"),
            List.of(
                EnumColumn.enumColumn("post", "state", "OPEN", "GONE").renamed("GONE", "CLOSED"),
                EnumColumn.enumColumn(QualifiedName.name("audit", "log"), "kind")),
            Set.of("audit.log", "language"));

    RevisionSet set = revisions(infos, Optional.of(pending));

    assertThat(set.packageName()).isEqualTo(Sources.PACKAGE);
    assertThat(set.defaultSchema()).isEqualTo("public");
    assertThat(set.headState()).isEqualTo(HeadState.of(infos));
    assertThat(set.revisions()).isEqualTo(infos);
    assertThat(set.migration("4640e9af0234").getClass().getSimpleName()).isEqualTo("R1");
    assertThat(set.draft())
        .hasValueSatisfying(
            draft -> {
              assertThat(draft.revision()).isEqualTo(pending.revision());
              assertThat(draft.base()).isEqualTo(pending.base());
              assertThat(draft.entities()).isEqualTo(pending.entities());
              assertThat(draft.enums()).isEqualTo(pending.enums());
              assertThat(draft.rowTables()).isEqualTo(pending.rowTables());
              assertThat(draft.migration().getClass().getSimpleName()).isEqualTo("Draft");
            });
  }

  @Test
  void theClassesOfThousandsOfNewTablesComeBack() throws Exception {
    Map<String, String> entities =
        IntStream.range(0, 2_000)
            .boxed()
            .collect(Collectors.toMap(i -> "table_" + i, i -> "com.matar.Entity" + i));
    PendingDraft pending =
        new PendingDraft(Sources.info("Draft", ""), "beef", entities, List.of(), Set.of());

    RevisionSet set = revisions(List.of(), Optional.of(pending));

    assertThat(set.draft().orElseThrow().entities()).isEqualTo(entities);
  }

  @Test
  void aPackageWithoutRevisionsCompiles() throws Exception {
    RevisionSet set = revisions(List.of(), Optional.empty());

    assertThat(set.revisions()).isEmpty();
    assertThat(set.draft()).isEmpty();
    assertThatThrownBy(() -> set.migration("4640e9af0234"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no revision 4640e9af0234");
  }

  @Test
  void twoThousandRevisionsFit() throws Exception {
    List<RevisionInfo> infos = revisions(2_000);

    String source = source(infos);

    // One file for all classes: lint would have one for each.
    RevisionSet set = load(Sources.compiled(List.of("-proc:none"), source, classes(infos)));
    assertThat(set.revisions()).isEqualTo(infos);
    for (RevisionInfo info : infos) {
      assertThat(set.migration(info.id()).getClass().getSimpleName()).isEqualTo(info.className());
    }
    assertThatThrownBy(() -> set.migration("none")).hasMessage("there is no revision none");
  }

  @Test
  void startAtHeadLoadsNoneOfThem() throws Exception {
    List<RevisionInfo> infos = revisions(3);
    Sources.Loader loader = Sources.compiled(List.of("-proc:none"), source(infos), classes(infos));

    RevisionSet set = load(loader);
    set.packageName();
    set.defaultSchema();
    set.revisionTable();
    set.headState();
    set.draft();
    assertThat(loader.loaded()).containsExactly(Sources.PACKAGE + ".Revisions");

    set.migration("id1");
    assertThat(loader.loaded())
        .containsExactly(
            Sources.PACKAGE + ".Revisions",
            Sources.PACKAGE + ".Revisions$OnDemand",
            Sources.PACKAGE + ".R10001");
  }

  /** Java formats numbers with the digits of the language: in Egypt 1 is \u0661. */
  @Test
  void digitsAreThoseOfJava() {
    List<RevisionInfo> infos = revisions(500);
    String source = source(infos);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat("%d".formatted(1)).isEqualTo("\u0661");
      assertThat(source(infos)).isEqualTo(source);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<RevisionInfo> revisions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new RevisionInfo(
                    "id" + i,
                    i == 0 ? List.of() : List.of("id" + (i - 1)),
                    List.of(),
                    List.of(),
                    List.of(),
                    "message " + i,
                    Optional.of(Instant.ofEpochSecond(1_700_000_000L + i, i)),
                    "schema" + i,
                    "checksum" + i,
                    "R" + (10_000 + i)))
        .toList();
  }

  private static String source(List<RevisionInfo> infos) {
    return new RevisionsSource(
            Sources.PACKAGE, "public", "sterna_revision", infos, Optional.empty())
        .text();
  }

  private static RevisionSet revisions(List<RevisionInfo> infos, Optional<PendingDraft> draft)
      throws Exception {
    String source =
        new RevisionsSource(Sources.PACKAGE, "public", "sterna_revision", infos, draft).text();
    Sources.assertFormatted(source);
    Stream<String> migrations =
        Stream.concat(infos.stream(), draft.map(PendingDraft::revision).stream())
            .map(
                info -> new MigrationSource(Sources.PACKAGE, info, List.of(), List.of()).asDraft());
    ClassLoader loader =
        Sources.compiled(Stream.concat(Stream.of(source), migrations).toArray(String[]::new));
    return load(loader);
  }

  private static String classes(List<RevisionInfo> infos) {
    return infos.stream()
        .map(
            info ->
                "class "
                    + info.className()
                    + " implements dev.sterna.migration.Migration {\n"
                    + "  public void upgrade(dev.sterna.migration.Operations op) {}\n"
                    + "  public void downgrade(dev.sterna.migration.Operations op) {}\n}\n")
        .collect(Collectors.joining("", "package " + Sources.PACKAGE + ";\n", ""));
  }

  private static RevisionSet load(ClassLoader loader) throws Exception {
    return (RevisionSet)
        loader.loadClass(Sources.PACKAGE + ".Revisions").getMethod("all").invoke(null);
  }
}

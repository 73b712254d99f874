package dev.sterna.revision;

import static dev.sterna.revision.Letters.applied;
import static dev.sterna.revision.Letters.graph;
import static dev.sterna.revision.Letters.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start, target, expected steps; where there is no way, the kind of the problem in their place. */
final class PlanTest {

  private static final String LINE = "a b<a c<b d<c e<d";

  /** Two branches from b: the one of x ends in y, the other in d. */
  private static final String FORK = "a b<a c<b#left d<c x<b#right y<x";

  private static final String MERGE = FORK + " m<d<y n<m";
  private static final String ISLANDS = "a#one b<a c<b x#two y<x~b z<y";
  private static final String SQUASH = "a s<a*b*c d<c";

  private static RevisionGraph named(String name) {
    return graph(
        switch (name) {
          case "LINE" -> LINE;
          case "FORK" -> FORK;
          case "MERGE" -> MERGE;
          case "ISLANDS" -> ISLANDS;
          case "SQUASH" -> SQUASH;
          case "SHIPPED" -> SQUASH + " b<a c<b";
          case "NESTED" -> "a b<a s*a*b c<b t*s*c";
          default -> name;
        });
  }

  private static String problem(Runnable action) {
    RevisionException e = catchThrowableOfType(RevisionException.class, action::run);
    assertThat(e.getMessage()).endsWith(".");
    return "! " + e.problems().get(0).getClass().getSimpleName();
  }

  private static String text(PlanStep step) {
    return step.revision().id() + (step instanceof PlanStep.Swap swap ? "=" + swap.replaced() : "");
  }

  private static String upgrade(RevisionGraph graph, Applied applied, String target) {
    return graph.upgradePlan(applied, target).stream()
        .map(PlanTest::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      value = {
        "LINE    | ''          | head       | a b c d e",
        "LINE    | ''          | heads      | a b c d e",
        "LINE    | a b         | head       | c d e",
        "LINE    | a b c d e   | head       | ''",
        "LINE    | ''          | c          | a b c",
        "LINE    | a b c       | b          | ''",
        "LINE    | a b         | +1         | c",
        "LINE    | a b         | +3         | c d e",
        "LINE    | ''          | +2         | a b",
        "LINE    | a b         | +4         | ! TooFewSteps",
        "LINE    | a           | b+2        | b c d",
        "LINE    | a           | e-2        | b c",
        "LINE    | a           | head-2     | b c",
        "LINE    | a           | base+2     | b",
        "LINE    | a           | current+1  | b",
        "LINE    | a           | head-9     | ! TooFewSteps",
        "LINE    | a           | -1         | ! WrongDirection",
        "LINE    | a           | base       | ! WrongDirection",
        "LINE    | ''          | base       | ''",
        "LINE    | a           | q          | ! Unknown",
        "LINE    | a           | a:b        | ! Malformed",
        "LINE    | a           | +          | ! Malformed",
        "LINE    | a           | +0         | ! Malformed",
        "LINE    | a           | +1x        | ! Malformed",
        "LINE    | a           | a+1-1      | ! Malformed",
        "LINE    | a           | ''         | ! Malformed",
        "LINE    | a           | a@         | ! Malformed",
        "LINE    | a           | @head      | ! Malformed",
        // An applied revision that is not among the application's.
        "LINE    | a b c d e f<e | head     | ''",
        "LINE    | a b f<b     | head       | ! UnknownAppliedRevision",
        "LINE    | a b f<b     | +1         | ! UnknownAppliedRevision",
        // Branches: siblings are not touched.
        "FORK    | ''          | heads      | a b c d x y",
        "FORK    | ''          | head       | ! NotOneHead",
        "FORK    | a b         | d          | c d",
        "FORK    | a b         | y          | x y",
        "FORK    | a b c       | heads      | d x y",
        "FORK    | a b         | +1         | ! AmbiguousWalk",
        "FORK    | a           | a+2        | ! AmbiguousWalk",
        "FORK    | a b c x     | +1         | ! SeveralCurrentHeads",
        "FORK    | a b c x     | right@+1   | y",
        "FORK    | a b         | right@+1   | x",
        "FORK    | ''          | right@+3   | a b x",
        "FORK    | a b c d     | right@+2   | x y",
        "FORK    | a b         | right@+3   | ! TooFewSteps",
        "FORK    | a b         | right      | x",
        "FORK    | a b         | right@head | x y",
        "FORK    | a b         | x@head     | x y",
        "FORK    | a b         | b@head     | ! NotOneHead",
        "FORK    | a b         | b@heads    | c d x y",
        "FORK    | a b         | right@d    | ! Unknown",
        "FORK    | a b         | right@y    | x y",
        "FORK    | a b         | right@head-1 | x",
        // A merge first gets the missing side.
        "MERGE   | a b c d     | m          | x y m",
        "MERGE   | a b c d     | +1         | x y m",
        "MERGE   | a b c d x y | head       | m n",
        "MERGE   | ''          | head-2     | ! AmbiguousWalk",
        "MERGE   | a b c d m   | head       | x y n",
        // A dependency first, without the rest of its branch.
        "ISLANDS | ''          | y          | a b x y",
        "ISLANDS | x           | two@head   | a b y z",
        "ISLANDS | ''          | heads      | a b c x y z",
        "ISLANDS | ''          | +1         | ! AmbiguousWalk",
        "ISLANDS | ''          | one@+1     | a",
        // What a revision replaces has been applied whole, or not at all.
        "SQUASH  | ''          | head       | a s d",
        "SQUASH  | a           | head       | s d",
        "SQUASH  | a b<a c<b   | head       | s=[b, c] d",
        "SQUASH  | a b<a c<b   | +1         | s=[b, c] d",
        "SQUASH  | a b<a c<b d | head       | s=[b, c]",
        "SQUASH  | a b<a       | head       | ! PartlyReplaced",
        "SQUASH  | a s d       | head       | ''",
        // While what is replaced is at hand, a database that has a part of it finishes by it.
        "SHIPPED | ''          | head       | a s d",
        "SHIPPED | a b<a       | head       | c s=[b, c] d",
        "SHIPPED | a c<b       | head       | b s=[c, b] d",
        "SHIPPED | a b<a c<b   | head       | s=[b, c] d",
        "SHIPPED | a s d       | head       | ''",
        // A replacement that is replaced in turn.
        "NESTED  | ''          | head       | t",
        "NESTED  | a           | head       | b s=[a, b] c t=[s, c]",
        "NESTED  | a b<a       | head       | s=[a, b] c t=[s, c]",
        "NESTED  | s*a*b       | head       | c t=[s, c]",
        "NESTED  | s*a*b c<b   | head       | t=[s, c]",
        "NESTED  | a b<a c<b   | head       | s=[a, b] t=[c, s]",
        "SQUASH  | a s         | c          | ''",
        "SQUASH  | a           | b          | s",
        // An older application, whose revisions another one has replaced.
        "a b<a c<b d<c | a s<a*b*c d<c | head | ''",
      })
  void upgradeRunsTheseRevisions(String revisions, String start, String target, String expected) {
    RevisionGraph graph = named(revisions);
    Applied applied = applied(graph, start);
    if (expected.startsWith("!")) {
      assertThat(problem(() -> graph.upgradePlan(applied, target))).isEqualTo(expected);
    } else {
      assertThat(upgrade(graph, applied, target)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINE    | a b c d e   | base       | e d c b a",
        "LINE    | a b c       | base       | c b a",
        "LINE    | ''          | base       | ''",
        "LINE    | a b c d     | b          | d c",
        "LINE    | a b c       | c          | ''",
        "LINE    | a b         | d          | ! NotApplied",
        "LINE    | a b c       | -1         | c",
        "LINE    | a b c       | -3         | c b a",
        "LINE    | a b c       | -4         | ! TooFewSteps",
        "LINE    | ''          | -1         | ! TooFewSteps",
        "LINE    | a b c       | +1         | ! WrongDirection",
        "LINE    | a b c d     | head-3     | d c",
        "LINE    | a b c d     | c-1        | d c",
        "LINE    | a b c d     | a+1        | d c",
        "LINE    | a b c       | c-3        | c b a",
        "LINE    | a b c d e   | current    | ''",
        // What the database has, but not the application, cannot be undone by it.
        "LINE    | a b f<b     | a          | ! UnknownAppliedRevision",
        "LINE    | a b f<b     | b          | ! UnknownAppliedRevision",
        "LINE    | a b f<b     | base       | ! UnknownAppliedRevision",
        "LINE    | a b f<b g<f | b          | ! UnknownAppliedRevision",
        "LINE    | a b c f<a   | b          | c",
        "LINE    | a b c f<x~b | b          | ! UnknownAppliedRevision",
        // Branches.
        "FORK    | a b c d x y | b          | y x d c",
        "FORK    | a b c d x y | c          | d",
        "FORK    | a b c d x y | -1         | ! SeveralCurrentHeads",
        "FORK    | a b c d x y | right@-1   | y",
        "FORK    | a b c d x y | right@-2   | y x",
        "FORK    | a b c d x y | right@-3   | y x d c b",
        "FORK    | a b c d x y | right@base | y x",
        "FORK    | a b c d x y | y@base     | y x",
        "FORK    | a b c d     | right@base | ''",
        // A merge: one step undoes only the merge, then there are two ways.
        "MERGE   | a b c d x y m n | m      | n",
        "MERGE   | a b c d x y m n | d      | n m",
        "MERGE   | a b c d x y m   | -1     | m",
        "MERGE   | a b c d x y m n | -2     | n m",
        "MERGE   | a b c d x y m n | -3     | ! AmbiguousWalk",
        "MERGE   | a b c d x y m n | right  | n m y",
        // What depends on the target goes, the dependency of what goes stays.
        "ISLANDS | a b c x y z | a          | z y c b",
        "ISLANDS | a b c x y z | b          | z y c",
        "ISLANDS | a b c x y z | x          | z y",
        "ISLANDS | a b c x y z | two@base   | z y x",
        "ISLANDS | a b c x y z | one@base   | z y c b a",
        // Replaced revisions.
        "SQUASH  | a s d       | a          | d s",
        "SQUASH  | a s d       | c          | d",
        "SQUASH  | a b<a c<b d | c          | d",
        "SQUASH  | a b<a c<b d | a          | ! NotYetSwapped",
      })
  void downgradeUndoesTheseRevisions(
      String revisions, String start, String target, String expected) {
    RevisionGraph graph = named(revisions);
    Applied applied = applied(graph, start);
    if (expected.startsWith("!")) {
      assertThat(problem(() -> graph.downgradePlan(applied, target))).isEqualTo(expected);
    } else {
      assertThat(ids(graph.downgradePlan(applied, target))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // revisions | start | targets | rows to write | rows to delete
        "LINE    | ''          | head      | a b c d e | ''",
        "LINE    | a b         | d         | c d       | ''",
        "LINE    | a b c d     | b         | ''        | c d",
        "LINE    | a b c       | base      | ''        | a b c",
        "LINE    | a b f<b     | base      | ''        | a b f",
        "LINE    | a b f<b     | a         | ''        | b f",
        "LINE    | a b         | +1        | c         | ''",
        "LINE    | a b         | -1        | ''        | b",
        "FORK    | a           | d y       | b c d x y | ''",
        "FORK    | a b c d x y | b         | ''        | c d x y",
        "FORK    | a b c d     | y         | x y       | ''",
        "FORK    | a b c d x y | c x       | ''        | d y",
        "MERGE   | a           | n         | b c d x y m n | ''",
        "ISLANDS | ''          | z         | a b x y z | ''",
        "SQUASH  | a b<a c<b d | d         | s         | b c",
      })
  void stampWritesAndDeletesTheseRows(
      String revisions, String start, String targets, String inserted, String deleted) {
    RevisionGraph graph = named(revisions);
    StampPlan plan = graph.stampPlan(applied(graph, start), List.of(targets.split(" ")));
    assertThat(ids(plan.insert())).isEqualTo(inserted);
    assertThat(String.join(" ", plan.delete())).isEqualTo(deleted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINE    | a b c | :          | a b c d e",
        "LINE    | a b c | b:d        | b c d",
        "LINE    | a b c | b:         | b c d e",
        "LINE    | a b c | :c         | a b c",
        "LINE    | a b c | :current   | a b c",
        "LINE    | a b c | current:   | c d e",
        "LINE    | a b c | -1:current | b c",
        "LINE    | a b c | -2:        | c d e",
        "LINE    | a b c | b:+2       | b c d",
        "LINE    | a b c | :+2        | a b",
        "LINE    | a b c | d:b        | ! NotAnAncestor",
        "LINE    | a b c | b          | ! NotARange",
        "FORK    | a b   | b:         | b c d x y",
        "FORK    | a b   | b:y        | b x y",
        "FORK    | a b   | c:y        | ! NotAnAncestor",
        "FORK    | a b   | -1:        | ! NotOneHead",
      })
  void historyShowsTheseRevisions(String revisions, String start, String range, String expected) {
    RevisionGraph graph = named(revisions);
    Applied applied = applied(graph, start);
    if (expected.startsWith("!")) {
      assertThat(problem(() -> graph.history(applied, range))).isEqualTo(expected);
    } else {
      assertThat(ids(graph.history(applied, range))).isEqualTo(expected);
    }
  }

  @Test
  void appliedHeadsAreWhatNoAppliedRevisionRevises() {
    RevisionGraph graph = named("FORK");
    assertThat(applied(graph, "a b c x").heads()).containsExactly("c", "x");
    assertThat(applied(graph, "").heads()).isEmpty();
    assertThat(applied(graph, "a s<a*b*c d<c").heads()).containsExactly("d");
    assertThat(applied(graph, "a b f<b").heads()).containsExactly("f");
  }

  @Test
  void databaseAtHeadIsKnownWithoutAGraph() {
    List<RevisionInfo> all = Letters.revisions(LINE);
    RevisionGraph graph = graph(LINE);
    assertThat(applied(graph, "a b c d").hasAll(all)).isFalse();
    assertThat(applied(graph, "a b c d e").hasAll(all)).isTrue();
    assertThat(applied(graph, "a b c d e f<e").hasAll(all)).isTrue();
    assertThat(applied(graph, "a s*b*c*d*e").hasAll(all)).isTrue();
    assertThat(Applied.nothing().hasAll(List.of())).isTrue();
  }

  @Test
  void stepsBeyondTheBaseAreCountedAsTheyWereAsked() {
    RevisionGraph graph = named("LINE");
    assertThatThrownBy(() -> graph.downgradePlan(applied(graph, "a b"), "-9"))
        .hasMessage("\"-9\" goes 9 steps from R_b (b), but there are only 2.");
  }

  @Test
  void idIsKnownByItsFirstFourCharacters() {
    RevisionGraph graph = graph("0123aa 0123bb<0123aa 01230c<0123bb 0123dd<01230c 99ab<0123dd");
    assertThat(ids(graph.resolve(Applied.nothing(), "0123b"))).isEqualTo("0123bb");
    assertThatThrownBy(() -> graph.resolve(Applied.nothing(), "0123"))
        .hasMessage(
            "\"0123\" is the beginning of R_0123aa (0123aa), R_0123bb (0123bb) and R_01230c"
                + " (01230c) and 1 more. Give more characters of the id.");
    assertThatThrownBy(() -> graph.resolve(Applied.nothing(), "99a"))
        .hasMessage(
            "No revision has the id or label \"99a\". Give at least 4"
                + " characters of an id. The command history lists all of them.");
    assertThatThrownBy(() -> graph.resolve(Applied.nothing(), "0123ba"))
        .hasMessageContaining("Did you mean 0123aa or 0123bb?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head  | \"head\" stands for a single head, but there are 2: R_d (d) and R_y (y). Name"
            + " one, use \"heads\" for all of them, or merge them.",
        "+1    | \"+1\" is relative to the current revision, but the database is at 2 heads:"
            + " R_c (c) and R_x (x). Choose a branch (label@+1) or specify a revision.",
        "-1    | \"-1\" is in the other direction: an upgrade cannot go there; use a downgrade.",
        "a+2   | \"a+2\" is ambiguous, because the history forks at R_b (b): R_c (c) and R_x"
            + " (x). Specify the revision.",
        "d+1   | \"d+1\" goes 1 step from R_d (d), but there are only 0.",
        "lef   | No revision has the id or label \"lef\". Give at least 4"
            + " characters of an id. The command history lists all of them.",
        "rihgt | No revision has the id or label \"rihgt\". Did you mean right? The command"
            + " history lists all of them.",
      })
  void errorSaysWhatToDoNext(String target, String message) {
    RevisionGraph graph = named("FORK");
    assertThatThrownBy(() -> graph.upgradePlan(applied(graph, "a b c x"), target))
        .isInstanceOf(RevisionException.class)
        .hasMessage(message);
  }
}

package dev.sterna.revision;

import static dev.sterna.revision.Letters.applied;
import static dev.sterna.revision.Letters.graph;
import static dev.sterna.revision.Letters.ids;
import static dev.sterna.revision.Letters.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the graph that a user of Alembic relies on, one by one. */
final class GraphRulesTest {

  private static String up(String graph, String start, String target) {
    RevisionGraph revisions = graph(graph);
    return revisions.upgradePlan(applied(revisions, start), target).stream()
        .map(step -> step.revision().id())
        .collect(Collectors.joining(" "));
  }

  private static String down(String graph, String start, String target) {
    RevisionGraph revisions = graph(graph);
    return ids(revisions.downgradePlan(applied(revisions, start), target));
  }

  private static String resolved(String graph, String target) {
    return ids(graph(graph).resolve(Applied.nothing(), target));
  }

  private static void refused(Runnable action, Class<? extends RevisionProblem> problem) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            RevisionException.class, e -> assertThat(e.problems().get(0)).isInstanceOf(problem));
  }

  // The shape.

  @Test
  void baseHasNoParents() {
    assertThat(ids(graph("a b<a x~b").bases())).isEqualTo("a x");
  }

  @Test
  void headIsNobodysParent() {
    assertThat(ids(graph("a b<a c<a").heads())).isEqualTo("b c");
  }

  @Test
  void headStaysOneThoughAnotherDependsOnIt() {
    assertThat(ids(graph("a b<a x~b").heads())).isEqualTo("b x");
    assertThat(resolved("a b<a x~b", "heads")).isEqualTo("x");
  }

  @Test
  void branchPointHasSeveralChildrenAndDependantsAreNone() {
    assertThat(ids(graph("a b<a c<a x~b y<b").branchPoints())).isEqualTo("a");
  }

  @Test
  void mergePointHasSeveralParentsAndDependenciesAreNone() {
    assertThat(ids(graph("a b<a c<a m<b<c x~m n<m~x").mergePoints())).isEqualTo("m");
  }

  // What is no graph.

  @Test
  void idThatIsTakenIsRefused() {
    refused(() -> graph("a b<a b<a"), GraphProblem.DuplicateId.class);
  }

  @Test
  void parentThatIsMissingIsRefused() {
    refused(() -> graph("a c<b"), GraphProblem.MissingParent.class);
  }

  @Test
  void dependencyThatIsMissingIsRefused() {
    refused(() -> graph("a c<a~b"), GraphProblem.MissingDependency.class);
  }

  @Test
  void circleIsRefused() {
    refused(() -> graph("a<c b<a c<b"), GraphProblem.Cycle.class);
  }

  @Test
  void revisionThatRevisesItselfIsRefused() {
    refused(() -> graph("a b<a<b"), GraphProblem.Cycle.class);
  }

  @Test
  void circleOfDependenciesIsRefused() {
    refused(() -> graph("a~y b<a x y<x~b"), GraphProblem.Cycle.class);
  }

  @Test
  void labelOfTwoRevisionsIsRefused() {
    refused(() -> graph("a b<a#l c<a#l"), GraphProblem.DuplicateLabel.class);
  }

  // Labels.

  @Test
  void labelNamesItsRevisionAndNotTheHeadOfItsBranch() {
    assertThat(resolved("a b<a#l c<b", "l")).isEqualTo("b");
    assertThat(resolved("a b<a#l c<b", "l@head")).isEqualTo("c");
  }

  @Test
  void labelReachesAllDescendants() {
    assertThat(resolved("a b<a#l c<b d<b x<a", "l@heads")).isEqualTo("c d");
  }

  @Test
  void labelReachesBackToTheBranchPointAndNotIncludingIt() {
    assertThat(down("a b<a c<b d<c#l x<a", "a b c d x", "l@base")).isEqualTo("d c b");
  }

  @Test
  void labelReachesBackToTheBaseWhereNothingBranches() {
    assertThat(down("a b<a#l x", "a b x", "l@base")).isEqualTo("b a");
  }

  @Test
  void labelDoesNotReachOverADependency() {
    assertThat(resolved("a#l b<a x~b y<x", "l@heads")).isEqualTo("b");
    assertThat(resolved("a#l b<a x~b y<x", "l@b")).isEqualTo("b");
    refused(() -> resolved("a#l b<a x~b y<x", "l@y"), TargetProblem.Unknown.class);
  }

  @Test
  void beginningOfAnIdIsSoughtOnTheBranchOnly() {
    String graph = "0000 1234a<0000#l 1234b<0000#r";
    assertThat(resolved(graph, "l@1234")).isEqualTo("1234a");
    refused(() -> resolved(graph, "1234"), TargetProblem.AmbiguousPrefix.class);
  }

  @Test
  void anyRevisionStandsForItsBranch() {
    assertThat(resolved("a b<a c<b x<a", "b@head")).isEqualTo("c");
  }

  @Test
  void headsThatLabelsTellApartHaveNotDiverged() {
    assertThat(ids(graph("a b<a x<a").divergedHeads())).isEqualTo("b x");
    assertThat(ids(graph("a b<a x<a#l").divergedHeads())).isEmpty();
    assertThat(ids(graph("a b<a x<a#l y<x z<x").divergedHeads())).isEqualTo("y z");
    assertThat(ids(graph("a x").divergedHeads())).isEqualTo("a x");
    assertThat(ids(graph("a#l x").divergedHeads())).isEmpty();
    assertThat(ids(graph("a#l b<a c<a").divergedHeads())).isEqualTo("b c");
  }

  // Several bases.

  @Test
  void severalBasesAreBroughtToTheirHeadsTogether() {
    assertThat(up("a b<a x y<x", "", "heads")).isEqualTo("a b x y");
    assertThat(up("a b<a x y<x", "x", "b")).isEqualTo("a b");
  }

  // Dependencies.

  @Test
  void dependencyRunsFirst() {
    assertThat(up("a b<a x~b", "", "x")).isEqualTo("a b x");
  }

  @Test
  void dependencyIsNoParentSoTheBranchesStayApart() {
    RevisionGraph graph = graph("a b<a x~b y<x");
    assertThat(ids(graph.ancestors("y"))).isEqualTo("x");
    assertThat(ids(graph.parents("x"))).isEmpty();
  }

  @Test
  void downgradeOfTheDependantLeavesTheDependency() {
    assertThat(down("a b<a x~b", "a b x", "x@base")).isEqualTo("x");
  }

  @Test
  void downgradeOfTheDependencyTakesTheDependant() {
    assertThat(down("a b<a x~b y<x", "a b x y", "a")).isEqualTo("y x b");
  }

  @Test
  void dependencyCanBeOnWhatALaterRevisionReplaces() {
    assertThat(up("a b<a s*a*b x~b", "", "x")).isEqualTo("s x");
  }

  // The way up.

  @Test
  void upgradeRunsEveryAncestorThatIsNotApplied() {
    assertThat(up("a b<a c<b d<c", "a", "c")).isEqualTo("b c");
  }

  @Test
  void upgradeLeavesSiblingsAlone() {
    assertThat(up("a b<a c<b x<a y<x", "a", "c")).isEqualTo("b c");
  }

  @Test
  void upgradeFollowsOneBranchAsFarAsItCan() {
    assertThat(up("a b<a c<b d<c x<a y<x z<y m<d<z", "", "m")).isEqualTo("a b c d x y z m");
  }

  @Test
  void upgradeToWhatIsAppliedDoesNothing() {
    assertThat(up("a b<a c<b", "a b c", "b")).isEmpty();
  }

  // The way down.

  @Test
  void downgradeLeavesItsTargetApplied() {
    assertThat(down("a b<a c<b", "a b c", "b")).isEqualTo("c");
  }

  @Test
  void downgradeUndoesInTheOrderThatIsTheReverse() {
    assertThat(down("a b<a c<b x<a", "a b c x", "a")).isEqualTo("x c b");
  }

  @Test
  void downgradeOfOneBranchLeavesTheOthers() {
    assertThat(down("a b<a#l c<b x<a#r y<x", "a b c x y", "r@base")).isEqualTo("y x");
    assertThat(down("a b<a#l c<b x<a#r y<x", "a b c x y", "x")).isEqualTo("y");
  }

  @Test
  void downgradeToWhatIsNotBelowTheDatabaseIsRefused() {
    refused(() -> down("a b<a x<a", "a b", "x"), PlanProblem.NotApplied.class);
  }

  // Merges.

  @Test
  void mergeFirstBringsTheSideThatIsMissing() {
    assertThat(up("a b<a x<a m<b<x", "a b", "m")).isEqualTo("x m");
    assertThat(up("a b<a x<a m<b<x", "a x", "m")).isEqualTo("b m");
  }

  @Test
  void mergeThatIsUndoneLeavesBothSides() {
    RevisionGraph graph = graph("a b<a x<a m<b<x");
    assertThat(ids(graph.downgradePlan(applied(graph, "a b x m"), "-1"))).isEqualTo("m");
    assertThat(applied(graph, "a b x").heads()).containsExactly("b", "x");
  }

  @Test
  void mergeBelongsToTheBranchesOfAllItsParents() {
    String graph = "a b<a#l x<a#r m<b<x n<m";
    assertThat(resolved(graph, "l@head")).isEqualTo("n");
    assertThat(resolved(graph, "r@head")).isEqualTo("n");
    assertThat(resolved(graph, "l@n-1")).isEqualTo("m");
  }

  // Stamps.

  @Test
  void stampOfABranchPointFromItsBranchesIsOneStep() {
    RevisionGraph graph = graph("a b<a c<b x<a");
    StampPlan plan = graph.stampPlan(applied(graph, "a b c x"), List.of("a"));
    assertThat(plan.insert()).isEmpty();
    assertThat(plan.delete()).containsExactly("b", "c", "x");
  }

  @Test
  void stampOfSeveralTargetsLeavesAllOfThemAsHeads() {
    RevisionGraph graph = graph("a b<a c<b x<a y<x");
    StampPlan plan = graph.stampPlan(applied(graph, "a b c"), List.of("b", "y"));
    assertThat(ids(plan.insert())).isEqualTo("x y");
    assertThat(plan.delete()).containsExactly("c");
  }

  // Names.

  @Test
  void nameOfThreeCharactersIsNoBeginningOfAnId() {
    refused(() -> resolved("abcdef", "abc"), TargetProblem.Unknown.class);
    assertThat(resolved("abcdef", "abcd")).isEqualTo("abcdef");
  }

  @Test
  void fullIdWinsOverTheIdsThatBeginLikeIt() {
    assertThat(resolved("abcd abcdef<abcd", "abcd")).isEqualTo("abcd");
  }

  @Test
  void stepsCountFromWhateverNamesARevision() {
    String graph = "a000 b<a000#l c<b d<c x<a000";
    assertThat(resolved(graph, "b+1")).isEqualTo("c");
    assertThat(resolved(graph, "l+2")).isEqualTo("d");
    assertThat(resolved(graph, "l@a000+1")).isEqualTo("b");
    assertThat(resolved(graph, "l@head-1")).isEqualTo("c");
    assertThat(resolved(graph, "l@base")).isEmpty();
    assertThat(resolved("a b<a ae1f0<b c<ae1f0 d<c", "ae1f+2")).isEqualTo("d");
  }

  @Test
  void stepsOnABranchCountFromWhereTheDatabaseIsOnIt() {
    assertThat(up("a b<a#l c<b x<a#r", "a b x", "l@+1")).isEqualTo("c");
    assertThat(down("a b<a#l c<b x<a#r", "a b c x", "l@-1")).isEqualTo("c");
  }

  @Test
  void walkThatForksIsRefused() {
    refused(() -> up("a b<a x<a", "a", "+1"), TargetProblem.AmbiguousWalk.class);
    refused(() -> resolved("a b<a x<a m<b<x", "m-1"), TargetProblem.AmbiguousWalk.class);
  }

  @Test
  void revisionsWithoutAProblemHaveNone() {
    assertThat(RevisionGraph.problems(revisions("a b<a#l x~b m<b<x"))).isEmpty();
  }
}

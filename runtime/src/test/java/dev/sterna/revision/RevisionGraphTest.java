package dev.sterna.revision;

import static dev.sterna.revision.Letters.graph;
import static dev.sterna.revision.Letters.ids;
import static dev.sterna.revision.Letters.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.revision.GraphProblem.Cycle;
import dev.sterna.revision.GraphProblem.DuplicateId;
import dev.sterna.revision.GraphProblem.DuplicateLabel;
import dev.sterna.revision.GraphProblem.InvalidName;
import dev.sterna.revision.GraphProblem.LabelIsId;
import dev.sterna.revision.GraphProblem.MissingDependency;
import dev.sterna.revision.GraphProblem.MissingParent;
import dev.sterna.revision.GraphProblem.ReplacedTwice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RevisionGraphTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // revisions | order | bases | heads | branch points | merge points
        "a b<a c<b                         | a b c         | a   | c   |   |  ",
        "c<b a b<a                         | a b c         | a   | c   |   |  ",
        "a b<a c<a d<b e<c                 | a b d c e     | a   | d e | a |  ",
        "a b<a c<a d<b e<c m<d<e           | a b d c e m   | a   | m   | a | m",
        "a b<a x y<x                       | a b x y       | a x | b y |   |  ",
        // A dependency orders, but makes neither a child nor a merge point.
        "a~y b<a x y<x                     | x y a b       | x a | y b |   |  ",
        "a b<a c<b x~a y<x                 | a b c x y     | a x | c y |   |  ",
        // A replaced revision is not there, and its id means the one that replaces it.
        "a b<a c<b s*a*b                   | s c           | s   | c   |   |  ",
        "c<b s*a*b                         | s c           | s   | c   |   |  ",
        "c<b s*a*b t*s                     | t c           | t   | c   |   |  ",
      })
  void revisionsHaveThisShape(
      String text, String order, String bases, String heads, String branchPoints, String merges) {
    RevisionGraph graph = graph(text);
    assertThat(ids(graph.revisions())).isEqualTo(order);
    assertThat(ids(graph.bases())).isEqualTo(bases);
    assertThat(ids(graph.heads())).isEqualTo(heads);
    assertThat(ids(graph.branchPoints())).isEqualTo(branchPoints == null ? "" : branchPoints);
    assertThat(ids(graph.mergePoints())).isEqualTo(merges == null ? "" : merges);
  }

  @Test
  void orderDoesNotHangOnTheOrderOfTheRevisions() {
    List<RevisionInfo> revisions =
        new ArrayList<>(revisions("a b<a c<a d<b e<c m<d<e~y n<m o<m x y<x z<y~d"));
    String order = ids(RevisionGraph.of(revisions).revisions());
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(revisions, new Random(seed));
      assertThat(ids(RevisionGraph.of(revisions).revisions())).isEqualTo(order);
    }
  }

  @Test
  void neighboursAndAncestorsFollowParentsOnly() {
    RevisionGraph graph = graph("a b<a c<a m<b<c~y x y<x");
    assertThat(ids(graph.parents("m"))).isEqualTo("b c");
    assertThat(ids(graph.children("a"))).isEqualTo("b c");
    assertThat(ids(graph.ancestors("m"))).isEqualTo("a b c");
    assertThat(ids(graph.children("y"))).isEmpty();
  }

  @Test
  void prerequisitesFollowDependenciesToo() {
    assertThat(ids(graph("a b<a m<b~y x y<x n<m").prerequisites("n"))).isEqualTo("a b x y m");
  }

  @Test
  void headThatAnotherDependsOnIsNotEffective() {
    RevisionGraph graph = graph("a b<a x y<x~b");
    assertThat(ids(graph.heads())).isEqualTo("b y");
    assertThat(ids(graph.effectiveHeads())).isEqualTo("y");
  }

  @Test
  void revisionIsFoundByItsIdOrThatOfWhatItReplaces() {
    RevisionGraph graph = graph("c<b s*a*b");
    assertThat(graph.revision("a")).map(RevisionInfo::id).contains("s");
    assertThat(graph.revision("c")).map(RevisionInfo::id).contains("c");
    assertThat(graph.revision("x")).isEmpty();
  }

  @Test
  void everyProblemIsFoundWithTheRevisionsAtFault() {
    assertThat(RevisionGraph.problems(revisions("a a")))
        .containsExactly(new DuplicateId("a", revisions("a a")));
    assertThat(RevisionGraph.problems(revisions("0123456789ab b<0123456789ac")))
        .containsExactly(
            new MissingParent(
                revisions("b<0123456789ac").get(0), "0123456789ac", List.of("0123456789ab")));
    assertThat(RevisionGraph.problems(revisions("a~b")))
        .containsExactly(new MissingDependency(revisions("a~b").get(0), "b", List.of()));
    assertThat(RevisionGraph.problems(revisions("a#l b<a#l")))
        .containsExactly(new DuplicateLabel("l", revisions("a#l b<a#l")));
    assertThat(RevisionGraph.problems(revisions("a#b b<a")))
        .containsExactly(new LabelIsId("b", revisions("a#b b<a")));
    assertThat(RevisionGraph.problems(revisions("head a#x@y")))
        .containsExactly(
            new InvalidName(revisions("head").get(0), "id", "head"),
            new InvalidName(revisions("a#x@y").get(0), "label", "x@y"));
    assertThat(RevisionGraph.problems(revisions("s*a t*a")))
        .containsExactly(new ReplacedTwice("a", revisions("s*a t*a")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a<a                     | a",
        "a~a                     | a",
        "a<b b<a                 | b a",
        "a b<a<d c<b d<c e<d     | c d b",
        "a<c b<a c~b             | b c a",
        "s*s                     | s",
        "s*t t*s                 | s",
      })
  void cycleIsNamed(String text, String cycle) {
    assertThat(RevisionGraph.problems(revisions(text)))
        .first()
        .isInstanceOfSatisfying(
            Cycle.class,
            problem ->
                assertThat(List.of(ids(problem.revisions()).split(" ")))
                    .containsExactlyInAnyOrder(cycle.split(" ")));
  }

  @Test
  void twoCyclesAreTwoProblems() {
    assertThat(RevisionGraph.problems(revisions("a<b b<a c<b x<y y<x"))).hasSize(2);
  }

  @Test
  void graphIsRefusedWithAllProblemsInTheMessage() {
    assertThatThrownBy(() -> graph("a a b<x#l c#l"))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("R_a and R_a have the same id a")
        .hasMessageContaining("R_b (b) has revises = \"x\", but no revision has this id")
        .hasMessageContaining("R_b and R_c have the same label \"l\"");
  }

  @Test
  void longLinesNeedNoDeepStack() {
    List<RevisionInfo> line = new ArrayList<>(revisions("r0"));
    for (int i = 1; i < 100_000; i++) {
      line.addAll(revisions("r" + i + "<r" + (i - 1)));
    }
    RevisionGraph graph = RevisionGraph.of(line);
    assertThat(graph.revisions()).hasSize(100_000);
    assertThat(graph.upgradePlan(Applied.nothing(), "heads")).hasSize(100_000);
    assertThat(graph.ancestors("r99999")).hasSize(99_999);
  }
}

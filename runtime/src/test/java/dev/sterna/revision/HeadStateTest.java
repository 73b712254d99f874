package dev.sterna.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a database at head without looking at it. */
final class HeadStateTest {

  private static final RevisionInfo BASE = info("b0", List.of(), List.of(), List.of());
  private static final RevisionInfo LEFT = info("ä1", List.of("b0"), List.of(), List.of());
  private static final RevisionInfo RIGHT = info("B2", List.of("b0"), List.of("ä1"), List.of());
  private static final RevisionInfo MERGE = info("c3", List.of("ä1", "B2"), List.of(), List.of());

  private static RevisionInfo info(
      String id, List<String> revises, List<String> dependsOn, List<String> replaces) {
    return new RevisionInfo(
        id,
        revises,
        dependsOn,
        List.of(),
        replaces,
        "message of " + id,
        Optional.empty(),
        "schema of " + id,
        "sum-" + id,
        "R_" + id);
  }

  /**
   * The digest is in class files that outlive this version. It is that of the text {@code 4␊B2
   * sum-B2 b0 ä1␊b0 sum-b0 ␊c3 sum-c3 ä1,B2␊ä1 sum-ä1 b0}, as sha256sum says.
   */
  @Test
  void digestIsThatOfTheSortedRows() {
    List<RevisionInfo> revisions = new ArrayList<>(List.of(BASE, LEFT, RIGHT, MERGE));

    HeadState state = HeadState.of(revisions);
    Collections.reverse(revisions);

    assertThat(state.digest())
        .isEqualTo("b3a3536fbf032de16e4ca564a7e736d8c8bdac5e7f30dc89205f2b2e60a83d09");
    assertThat(state.heads()).containsExactly("c3");
    assertThat(HeadState.of(revisions)).isEqualTo(state);
  }

  @Test
  void digestOfNoRevisionIsThatOfNoRow() {
    assertThat(HeadState.of(List.of()))
        .isEqualTo(
            new HeadState(
                "9a271f2a916b0b6ee6cecb2426f0b3206ef074578be55d9bc94f6f3fe3ab86aa", List.of()));
  }

  @Test
  void whatCountsIsWhatARevisionIsAndStandsOn() {
    String digest = HeadState.of(List.of(BASE, LEFT)).digest();

    assertThat(HeadState.of(List.of(BASE)).digest()).isNotEqualTo(digest);
    assertThat(HeadState.of(List.of(BASE, LEFT, MERGE)).digest()).isNotEqualTo(digest);
    assertThat(HeadState.of(List.of(BASE, LEFT.revising(List.of("B2")))).digest())
        .isNotEqualTo(digest);
    assertThat(HeadState.of(List.of()).digest()).isNotEqualTo(digest);
  }

  @Test
  void whatIsReplacedLeavesNoRow() {
    RevisionInfo squash = info("s", List.of(), List.of(), List.of("b0", "ä1"));

    assertThat(HeadState.of(List.of(BASE, LEFT, squash))).isEqualTo(HeadState.of(List.of(squash)));
    assertThat(HeadState.of(List.of(BASE, LEFT, squash)).heads()).containsExactly("s");
  }

  /** As {@link Applied#has} sees it: a row speaks for what it names. */
  @Test
  void whatOnlyAReplacedOneReplacesLeavesOne() {
    RevisionInfo squash = info("s", List.of(), List.of(), List.of("b0"));
    RevisionInfo again = info("t", List.of(), List.of(), List.of("s"));

    assertThat(HeadState.of(List.of(BASE, squash, again)))
        .isEqualTo(HeadState.of(List.of(BASE, again)));
  }

  @Test
  void circleOfReplacementsLeavesAllOfThem() {
    RevisionInfo one = info("s", List.of(), List.of(), List.of("t"));
    RevisionInfo other = info("t", List.of(), List.of(), List.of("s"));

    assertThat(HeadState.of(List.of(one, other)).digest())
        .isNotEqualTo(HeadState.of(List.of()).digest());
  }

  @Test
  void digestIsNotEmpty() {
    assertThatThrownBy(() -> new HeadState("", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the digest of a database at head must not be empty");
  }
}

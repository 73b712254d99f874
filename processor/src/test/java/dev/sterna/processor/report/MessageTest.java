package dev.sterna.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessageTest {

  /** Those of every area, in the order of the areas. */
  static Stream<Wording> wordings() {
    return Arrays.stream(Message.class.getPermittedSubclasses())
        .flatMap(area -> Arrays.stream(area.getEnumConstants()))
        .map(message -> ((Message) message).wording());
  }

  @Test
  void idsAreUniqueAndInOrder() {
    assertThat(wordings().map(Wording::id)).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void textHasAnIdAndNoEndOfSentence(Wording wording) {
    assertThat(wording.id()).matches("STERNA-0\\d{3}");
    assertThat(wording.format()).doesNotEndWith(".").doesNotContain("\n", "  ");
  }
}

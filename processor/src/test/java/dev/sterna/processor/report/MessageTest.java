package dev.sterna.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MessageTest {

  @Test
  void idsAreUniqueAndInOrder() {
    assertThat(Arrays.stream(Message.values()).map(Message::id)).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void textHasAnIdAndNoEndOfSentence(Message message) {
    assertThat(message.id()).matches("STERNA-0\\d{3}");
    assertThat(message.format()).doesNotEndWith(".").doesNotContain("\n", "  ");
  }
}

package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionNameTest {

  private static final Instant CREATED = Instant.parse("2023-04-28T01:59:42.015293Z");
  private static final String TIME = "R20230428015942";

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("create organization table", "_CreateOrganizationTable"),
        Arguments.of(
            "Add an organization ID column to Organization Database Table.",
            "_AddAnOrganizationIDColumnToOrganization"),
        Arguments.of("drop  'old' -- columns (2)", "_DropOldColumns2"),
        Arguments.of("class", "_Class"),
        Arguments.of("snake_case and $money", "_SnakeCaseAndMoney"),
        Arguments.of("", ""),
        Arguments.of(" \n\t", ""),
        Arguments.of("\uD83D\uDC69\u200D\uD83D\uDCBB \uD83D\uDE80", ""),
        Arguments.of("संगठन तालिका", "_संगठनतालिका"),
        Arguments.of("größe ändern", "_GrößeÄndern"),
        Arguments.of(Normalizer.normalize("größe", Normalizer.Form.NFD), "_Größe"),
        Arguments.of("../../etc/passwd", "_EtcPasswd"),
        Arguments.of("x".repeat(500), "_X" + "x".repeat(39)),
        Arguments.of("word ".repeat(100), "_" + "Word".repeat(10)),
        Arguments.of("a".repeat(39) + "\uD835\uDC00", "_A" + "a".repeat(38)));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void aMessageGivesAClassName(String message, String slug) {
    assertThat(RevisionName.of(CREATED, message)).isEqualTo(TIME + slug);
  }

  @Property(tries = 500, seed = "20230428")
  void everyMessageGivesALegalName(@ForAll String message) {
    String name = RevisionName.of(CREATED, message);

    assertThat(SourceVersion.isName(name)).isTrue();
    assertThat(name.length()).isLessThanOrEqualTo(TIME.length() + 1 + 40);
  }
}

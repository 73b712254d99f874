package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(RevisionName.STANDARD.of(CREATED, message, "4640e9af0234")).isEqualTo(TIME + slug);
  }

  @Property(tries = 500, seed = "20230428")
  void everyMessageGivesALegalName(@ForAll String message) {
    String name = RevisionName.STANDARD.of(CREATED, message, "4640e9af0234");

    assertThat(SourceVersion.isName(name)).isTrue();
    assertThat(name.length()).isLessThanOrEqualTo(TIME.length() + 1 + 40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V{year}_{month}_{day}__{slug:12}_{id} | V2023_04_28__CreateTables_4640e9af0234",
        "T{epoch}_{slug} | T1682647182_CreateTablesForAll",
        "{slug:3} | Cre",
      })
  void aTeamMayHaveAPatternOfItsOwn(String pattern, String name) {
    assertThat(RevisionName.of(pattern).of(CREATED, "create tables for all", "4640e9af0234"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{year}_{slug} | no Java class can be named 1970_M",
        "R{time} | {time} is unknown: use {day}, {epoch}, {hour}, {id}",
        "a/{slug} | no Java class can be named a/M",
        "'' | no Java class can be named ",
      })
  void aPatternOfNoClassIsRefused(String pattern, String problem) {
    assertThatThrownBy(() -> RevisionName.of(pattern))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining(problem);
  }
}

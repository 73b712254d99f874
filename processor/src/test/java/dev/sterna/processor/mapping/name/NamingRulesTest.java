package dev.sterna.processor.mapping.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.mapping.declaration.UnitDefaults;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of a model and what PostgreSQL's catalog makes of them. */
class NamingRulesTest {

  private static final NamingRules SNAKE_CASE =
      new NamingRules(new SnakeCase(), "public", UnitDefaults.NONE, ConstraintNames.POSTGRESQL);

  private static final PhysicalNamingStrategy SPRING = new PhysicalNamingStrategySnakeCaseImpl();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "aB",
        "aBc",
        "createdAt",
        "createdAT",
        "URL",
        "theURLOfIt",
        "x1Y2",
        "a1Bc",
        "A",
        "AB",
        "already_snake",
        "Mixed_Case",
        "P$Nested",
        "endsWithX",
        "größeÄnderung",
        "a.b"
      })
  void snakeCaseIsSprings(String name) {
    assertThat(SNAKE_CASE.column(name).text())
        .isEqualTo(SPRING.toPhysicalColumnName(Identifier.toIdentifier(name), null).getText());
  }

  @ParameterizedTest
  @CsvSource({
    "Plain, plain",
    "`Kept`, Kept",
    "\"Kept\", Kept",
    "ÄB, Äb",
    "do$LAR, do$lar",
    "_X, _x",
    "with Space, with Space",
    "1St, 1St",
    "a-B, a-B",
    "P$Nested, p$nested"
  })
  void bareNamesFoldTheirAsciiLetters(String written, String catalog) {
    assertThat(PhysicalName.of(written).catalog()).isEqualTo(catalog);
  }

  @ParameterizedTest
  @CsvSource({"64, 63", "63, 63", "1, 1"})
  void namesAreCutAtTheirBytes(int length, int kept) {
    assertThat(PhysicalName.of("X".repeat(length)).catalog()).isEqualTo("x".repeat(kept));
  }

  @Test
  void joinColumnIsNamedAfterAttributeAndKey() {
    assertThat(
            SNAKE_CASE
                .joinColumn("theOwner", PhysicalName.of("t"), PhysicalName.of("orgId"))
                .text())
        .isEqualTo("the_owner_org_id");
  }

  @Test
  void joinColumnToADelimitedOneKeepsItsCase() {
    assertThat(SNAKE_CASE.joinColumn("theOwner", PhysicalName.of("t"), PhysicalName.of("`Id`")))
        .isEqualTo(new PhysicalName("theOwner_Id", true));
    assertThat(SNAKE_CASE.joinColumn("theOwner", PhysicalName.of("`T`"), PhysicalName.of("Id")))
        .isEqualTo(new PhysicalName("theOwner_Id", true));
  }
}

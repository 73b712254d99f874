package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An embeddable that extends another one is found in any package, whatever part of the sources is
 * compiled.
 */
final class EmbeddableSearchTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void writeTheProject() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Purchase", "com.matar.money.Payment payment;")
            .withEntity("Other")
            .with("com.matar.money.Payment", embeddable("Payment", "money", "", "int amount;"))
            .with(
                "com.matar.cards.Card",
                embeddable("Card", "cards", "extends com.matar.money.Payment", "String digits;"));
  }

  @Test
  void subclassInAPackageWithoutEntitiesIsFound() {
    project.compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("amount", "digits");
  }

  @Test
  void draftOfAPartIsThatOfACompileOfAll() {
    project.compile().succeeded();
    Optional<String> draft = project.generated("Draft");

    project.compileOnly("com.matar.Purchase").succeeded();

    assertThat(draft).isPresent();
    assertThat(project.generated("Draft")).isEqualTo(draft);
  }

  private static String embeddable(String name, String owner, String parent, String member) {
    return """
        package com.matar.%s;
        @jakarta.persistence.Embeddable
        public class %s %s { public %s }
        """
        .formatted(owner, name, parent, member);
  }
}

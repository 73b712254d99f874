package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a subclass lie in the table of its root, and stay there when it is not compiled. */
final class HierarchyPartialCompileTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Organization", "String title;")
            .with("com.matar.Charity", subclass("com.matar", "Charity", "String purpose;"))
            .with("com.matar.far.Guild", subclass("com.matar.far", "Guild", "int members;"));
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.compile().succeeded();
  }

  private static String subclass(String owner, String name, String member) {
    return """
        package %s;
        @jakarta.persistence.Entity public class %s extends com.matar.Organization { %s }
        """
        .formatted(owner, name, member);
  }

  @Test
  void rootOnItsOwnLeavesNothingPending() {
    CompileResult result = project.compileOnly("com.matar.Organization").succeeded();

    assertThat(result.notes()).isEmpty();
    assertThat(Kept.revisions(project).draft()).isEmpty();
  }

  @Test
  void subclassOnItsOwnLeavesNothingPending() {
    CompileResult result = project.compileOnly("com.matar.far.Guild").succeeded();

    assertThat(result.notes()).isEmpty();
    assertThat(Kept.revisions(project).draft()).isEmpty();
  }

  @Test
  void subclassWithoutItsSourceIsAnError() {
    project.without("com.matar.Charity");

    CompileResult result = project.compileOnly("com.matar.Organization");

    assertThat(result.errors()).singleElement().asString().contains("[STERNA-0113]");
  }

  @Test
  void subclassThatIsGoneTakesItsColumnsAlong() {
    project.without("com.matar.Charity").cleaned();

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes())
        .anyMatch(note -> note.contains("values of organization.purpose are dropped"));
  }
}

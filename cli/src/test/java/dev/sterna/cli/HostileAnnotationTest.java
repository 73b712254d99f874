package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.MutantCompiler.Outcome;
import dev.sterna.cli.Project.Result;
import dev.sterna.migration.RevisionSet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Annotation values that programs stumble over: the compiler explains what is wrong with them, or
 * the draft of them compiles, and the database takes it whole or not at all.
 */
final class HostileAnnotationTest {

  private static final long SEED = Long.getLong("sterna.seed", 20230428L);
  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 40);

  @TempDir private Path root;

  @Test
  void hostileValuesAreExplainedOrWork() throws IOException, SQLException {
    List<String> defects = new ArrayList<>();
    Project project = Library.in(root);
    try (MutantCompiler compiler = new MutantCompiler()) {
      for (int i = 0; i < MUTATIONS; i++) {
        String source = new HostileEntity(new Mutator(SEED + i)).source();
        project.write("app.Shelf", source);
        Path classes = root.resolve("classes" + i);
        Outcome outcome = compiler.compile(project.sources(), classes);
        Optional<String> defect = Symptoms.in(outcome.said());
        if (outcome.compiled() && defect.isEmpty()) {
          defect = tried(Project.revisions(classes));
        }
        defect.ifPresent(symptom -> defects.add(symptom + "\n== of\n" + source));
        Workplace.delete(classes);
      }
    }
    assertThat(defects).isEmpty();
  }

  /** What goes wrong when the draft is tried on a database. */
  private static Optional<String> tried(RevisionSet revisions) throws SQLException {
    DataSource database = Databases.empty();
    Result atHead = Project.run(revisions, database, "upgrade");
    assertThat(atHead.exit()).as(atHead.err()).isZero();
    List<String> before = Contents.of(database);
    Result tried = Project.run(revisions, database, "upgrade", "--draft", "--allow-destructive");
    Optional<String> symptom = Symptoms.of(tried);
    return symptom.isEmpty() && tried.exit() != 0 && !Contents.of(database).equals(before)
        ? Optional.of("failed and left something: " + tried)
        : symptom;
  }
}

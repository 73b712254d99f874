package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.HibernateBoot;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.oracle.PersistenceUnit;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Small models, chapter by chapter of the specification, each about one question: what Hibernate
 * makes of it is what we make of it, and what Hibernate rejects we reject. With {@code
 * -Dsterna.models=} it runs those of another folder, or the one in a file.
 */
class ConformanceTest {

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicContainer> modelGivesHibernatesSchemaOrAnError() {
    return ConformanceModel.in(place()).entrySet().stream()
        .map(
            chapter ->
                DynamicContainer.dynamicContainer(
                    chapter.getKey(), chapter.getValue().stream().map(ConformanceTest::test)));
  }

  private static DynamicTest test(ConformanceModel model) {
    return DynamicTest.dynamicTest(
        model.name(),
        model.file().toUri(),
        () -> {
          if (model.isRejected()) {
            isRejected(model.source());
          } else {
            new Parity(model.source(), model.difference()).check();
          }
        });
  }

  private static void isRejected(ModelSource source) {
    PersistenceUnit unit = source.unit(CompiledModel.of(source.sources()));
    try (OracleDatabase database = OracleDatabase.create()) {
      assertThat(catchThrowable(() -> HibernateBoot.creating(unit, database).close()))
          .as(source::toString)
          .isNotNull();
    }
    assertThat(source.mapped().problems())
        .as(source::toString)
        .extracting(Problem::severity)
        .contains(Severity.ERROR);
  }

  private static Path place() {
    return Optional.ofNullable(System.getProperty("sterna.models"))
        .map(Path::of)
        .orElseGet(ConformanceTest::resources);
  }

  private static Path resources() {
    try {
      return Path.of(ConformanceTest.class.getResource("/conformance").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of another module: class files, without Hibernate on the path. */
class ClassFileEntityTest {

  private static final String COUNTRY =
      """
      package other;
      import jakarta.persistence.*;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.type.SqlTypes;
      @Entity public class Country extends Named {
        @JdbcTypeCode(SqlTypes.JSON) String facts;
        @ElementCollection String regions;
      }
      """;

  private static final String NAMED =
      """
      package other;
      import jakarta.persistence.*;
      @MappedSuperclass public class Named {
        @Id @Column(length = 2) String code;
        String note;
      }
      """;

  private static final String UNCLEAR =
      """
      package other;
      import jakarta.persistence.*;
      @Entity public class Unclear {
        @Id Object id;
      }
      """;

  private static final String CITY =
      """
      package m;
      import jakarta.persistence.*;
      @Entity class City {
        @Id long id;
        @ManyToOne other.Country country;
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compileTheOtherModule() throws IOException {
    CompiledModel other =
        CompiledModel.of(
            Map.of("other.Country", COUNTRY, "other.Named", NAMED, "other.Unclear", UNCLEAR));
    for (Map.Entry<String, byte[]> output : other.outputs().entrySet()) {
      Path file = folder.resolve("other").resolve(output.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, output.getValue());
    }
  }

  @Test
  void relationshipTakesItsTypeFromTheClassFile() throws Exception {
    MappedModel model = mapped(CITY);
    assertThat(model.problems()).isEmpty();
    assertThat(model.schema().tables().keySet()).containsExactly(QualifiedName.name("city"));
    assertThat(model.schema().tables().values())
        .flatExtracting(table -> table.columns())
        .extracting(Column::name, column -> column.type().sql())
        .contains(tuple("country_code", "varchar(2)"));
    assertThat(model.schema().tables().values())
        .flatExtracting(table -> table.foreignKeys())
        .extracting(ForeignKey::table)
        .containsExactly(QualifiedName.name("country"));
  }

  @Test
  void jsonIsKnownByItsConstantWithoutHibernate() throws Exception {
    MappedModel model = mapped(CITY, "other.Country");
    assertThat(model.problems())
        .extracting(problem -> problem.message().wording().id())
        .containsExactly("STERNA-0601");
    assertThat(model.schema().tables().get(QualifiedName.name("country")).columns())
        .extracting(Column::name, column -> column.type().sql())
        .containsExactly(
            tuple("code", "varchar(2)"), tuple("note", "varchar(255)"), tuple("facts", "jsonb"));
  }

  @Test
  void columnInTheTableOfAnEntityOutsideIsAnError() throws Exception {
    MappedModel model =
        mapped(
            CITY.replace("@ManyToOne", "@OneToMany @JoinColumn java.util.Set<")
                .replace("Country c", "Country> c"));
    assertThat(model.problems())
        .extracting(Problem::message)
        .containsExactly(CollectionMessage.TARGET_OUTSIDE);
    assertThat(model.schema().tables().keySet()).containsExactly(QualifiedName.name("city"));
  }

  @Test
  void inverseSideWithoutColumnsNeedsNoTable() throws Exception {
    MappedModel model =
        mapped(
            CITY.replace("@ManyToOne", "@OneToMany(mappedBy = \"note\") java.util.Set<")
                .replace("Country c", "Country> c"));
    assertThat(model.problems()).isEmpty();
    assertThat(model.schema().tables().keySet()).containsExactly(QualifiedName.name("city"));
  }

  @Test
  void relationshipToAnEntityWhoseKeyIsNotUnderstoodIsAnError() throws Exception {
    MappedModel model = mapped(CITY.replace("Country", "Unclear"));
    assertThat(model.problems())
        .extracting(Problem::message)
        .containsExactly(MappingMessage.TARGET_UNREADABLE);
    assertThat(model.problems().get(0).origin().element()).hasToString("country");
  }

  private MappedModel mapped(String city, String... further)
      throws IOException, URISyntaxException {
    MappingProbe probe = new MappingProbe(ModelSource.DEFAULTS, List.of(further));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path source = folder.resolve("m").resolve("City.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, city);
    Path persistence =
        Path.of(Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      String path =
          String.join(
              File.pathSeparator,
              Stream.of(persistence, folder.resolve("other")).map(Path::toString).toList());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of("-classpath", path, "-d", folder.toString()),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(probe));
      assertThat(task.call()).as(() -> diagnostics.getDiagnostics().toString()).isTrue();
    }
    return probe.model();
  }
}

package dev.sterna.emit;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.migration.Operations;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own form of the files of its revisions. */
class RevisionTemplateTest {

  private static final String TEMPLATE =
      """
      class-name: V{year}{month}{day}_{slug:14}
      // Copyright of the Matar authors. Licensed under the MIT license.
      ${package}

      ${imports}

      /**
       * ${message}.
       *
       * <p>Revision ${id} of ${created}, after ${revises}.
       */
      @SuppressWarnings("all")
      ${revision}
      ${class}
      """;

  @TempDir Path directory;

  @Test
  void aTemplateHasTheLicenceTheJavadocTheAnnotationsAndTheName() throws IOException {
    Files.writeString(
        directory.resolve("package-info.java"), "@Migrations\npackage " + Sources.PACKAGE + ";\n");
    Files.writeString(
        directory.resolve("revision.template"), TEMPLATE.replace("\n", "\r\n").strip());

    KeptRevision kept =
        EmptyRevision.create(
            MigrationFolder.of(directory),
            TestRevisions.of(),
            new RevisionRequest(
                "create */ organization & more",
                Optional.of("4640e9af0234"),
                Instant.parse("2023-04-28T01:59:42Z"),
                false));

    assertThat(kept.file()).hasFileName("V20230428_Create.java");
    String source = Files.readString(kept.file());
    assertThat(source)
        .startsWith("// Copyright of the Matar authors")
        .contains(
            "package " + Sources.PACKAGE + ";\n\nimport dev.sterna.migration.Migration;",
            " * create *&#47; organization &amp; more.\n",
            "<p>Revision 4640e9af0234 of 2023-04-28T01:59:42Z",
            "@SuppressWarnings(\"all\")\n@Revision(",
            "public final class V20230428_Create implements Migration {")
        .doesNotContain("\r", "${");
    assertThat(kept.revision().checksum())
        .isEqualTo(SourceChecksum.of(kept.revision().className(), source));
    assertThat(Sources.compiled(source)).isNotNull();
  }

  @Test
  void aDraftHasTheChecksumOfTheRevisionThatItBecomes() {
    MigrationSource source = source();

    String file = RevisionTemplate.of(TEMPLATE).file(source);

    String name = source.revision().className();
    assertThat(SourceChecksum.of(name, file)).isEqualTo(SourceChecksum.of(name, source.asDraft()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${package} ${imports} ${class} | lacks ${revision}: add it",
        "'' | lacks ${class}, ${imports}, ${package}, ${revision}: add it",
        "${packages} | has ${packages}, which is unknown: use ${class}, ${created}, ${id},",
        "${package} ${imports} ${revision} ${class} class Other {} | adds code beside the class",
      })
  void whatIsNoTemplateOfARevisionIsRefused(String template, String problem) {
    MigrationSource source = source();

    assertThatThrownBy(() -> RevisionTemplate.of(template).file(source))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining("revision.template " + problem);
  }

  private static MigrationSource source() {
    RevisionInfo info =
        new RevisionInfo(
            "4640e9af0234",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "create organization table",
            Optional.empty(),
            "",
            "",
            "R1");
    return new MigrationSource(
        Sources.PACKAGE,
        info,
        Operations.of(op -> op.createTable("organization", column("title", varchar(9)))),
        Operations.of(op -> op.dropTable("organization")));
  }
}

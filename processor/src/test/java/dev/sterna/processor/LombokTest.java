package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.Lombok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok rewrites the classes that Sterna reads, before or after it has read them. */
final class LombokTest {

  private static final Path LOMBOK = Project.libraryOf(Lombok.class);

  private static final String BASE =
      """
      package com.matar;

      import jakarta.persistence.*;
      import lombok.*;
      import lombok.experimental.FieldDefaults;
      import lombok.experimental.SuperBuilder;

      @MappedSuperclass
      @Getter
      @Setter
      @SuperBuilder
      @NoArgsConstructor
      @FieldDefaults(level = AccessLevel.PRIVATE)
      public abstract class Base {
        @Id Long id;
        %s
      }
      """;

  private static final String ORGANIZATION =
      """
      package com.matar;

      import jakarta.persistence.*;
      import lombok.*;
      import lombok.experimental.FieldDefaults;
      import lombok.experimental.SuperBuilder;

      @Entity
      @Data
      @EqualsAndHashCode(callSuper = true)
      @SuperBuilder
      @NoArgsConstructor
      @AllArgsConstructor
      public class Organization extends Base {
        private String title;
        %s
      }
      """;

  private static final String POST =
      """
      package com.matar;

      import jakarta.persistence.*;
      import lombok.*;
      import lombok.experimental.FieldDefaults;
      import lombok.experimental.SuperBuilder;

      @Entity
      @Data
      @Builder
      @NoArgsConstructor
      @AllArgsConstructor
      @FieldDefaults(level = AccessLevel.PRIVATE)
      public class Post {
        @Id Long id;
        @ManyToOne @ToString.Exclude Organization organization;
        @Transient String shown;
        %s
      }
      """;

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepAFirstRevision() {
    project = new Project(home).withMigrations("Migrations");
    write("", "", "");
    compile(path(true)).succeeded();
    Kept.draft(project, "R20230428015942_First");
    write(
        "@Builder.Default int edition = 3;",
        "@Builder.Default private int memberLimit = 10 * 10; private Boolean isOpen;"
            + " @Enumerated(EnumType.STRING) @Basic(optional = false) @Builder.Default"
            + " private Level level = Level.LOW; public enum Level { LOW, HIGH }",
        "@Builder.Default boolean active = true; int views = 7;");
  }

  @Test
  void bothOrdersGiveOneDraft() {
    String first = compile(path(true)).succeeded().text();
    Optional<String> draft = project.generated("Draft");
    String second = compile(path(false)).succeeded().text();

    assertThat(draft)
        .get()
        .asString()
        .contains(
            "addColumn(column(\"edition\", integer()).notNull()).filledWith(3)",
            "filledWith(100)",
            "filledWith(\"LOW\")",
            "filledWith(true)",
            "filledWith(7)")
        .doesNotContain("shown");
    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(notes(second)).isEqualTo(notes(first));
  }

  @Test
  void whatConvertersMakeOfGeneratedMembersIsKnownInEveryCompile() {
    withConvertedEnum();
    compile(path(true)).succeeded();
    Optional<String> before = project.generated("Draft");
    compile(path(false)).succeeded();
    Optional<String> behind = project.generated("Draft");
    ForkedCompiler.javac()
        .withLibraries(LOMBOK)
        .withProcessorPath(path(true))
        .compile(project, List.of(project.sourceOf("com.matar.Post")))
        .succeeded();

    assertThat(before)
        .get()
        .asString()
        .contains(
            "check(\"post_tone_check\", \"tone in (1, 2)\")",
            "check(\"post_shade_check\", \"shade in ('d', 'l')\")");
    assertThat(behind).isEqualTo(before);
    assertThat(project.generated("Draft")).isEqualTo(before);
  }

  private void withConvertedEnum() {
    project
        .with(
            "com.matar.Shade",
            """
            package com.matar;
            import lombok.*;
            @Getter @AllArgsConstructor
            public enum Shade {
              DARK(1, "d"), LIGHT(2, "l");
              private final int number;
              private String code;
            }
            """)
        .with(
            "com.matar.Tone",
            """
            package com.matar;
            import lombok.*;
            import lombok.experimental.Accessors;
            @RequiredArgsConstructor
            public enum Tone {
              DARK(1), LIGHT(2);
              @Getter @Accessors(fluent = true) private final int number;
              private String note = "note";
            }
            """)
        .with(
            "com.matar.ShadeConverter",
            """
            package com.matar;
            import jakarta.persistence.*;
            @Converter(autoApply = true)
            public class ShadeConverter implements AttributeConverter<Shade, String> {
              public String convertToDatabaseColumn(Shade shade) { return shade.getCode(); }
              public Shade convertToEntityAttribute(String code) { return null; }
            }
            """)
        .with(
            "com.matar.ToneConverter",
            """
            package com.matar;
            import jakarta.persistence.*;
            @Converter(autoApply = true)
            public class ToneConverter implements AttributeConverter<Tone, Integer> {
              public Integer convertToDatabaseColumn(Tone tone) { return tone.number(); }
              public Tone convertToEntityAttribute(Integer code) { return null; }
            }
            """);
    write("", "", "Shade shade; Tone tone;");
  }

  private void write(String base, String organization, String post) {
    project
        .with("com.matar.Base", BASE.formatted(base))
        .with("com.matar.Organization", ORGANIZATION.formatted(organization))
        .with("com.matar.Post", POST.formatted(post));
  }

  private ForkedCompiler.Output compile(List<Path> processorPath) {
    return ForkedCompiler.javac()
        .withLibraries(LOMBOK)
        .withProcessorPath(processorPath)
        .compile(project.cleaned(), project.allSources());
  }

  private static List<Path> path(boolean lombokFirst) {
    List<Path> path = new ArrayList<>(ForkedCompiler.PROCESSOR_PATH);
    path.add(lombokFirst ? 0 : path.size(), LOMBOK);
    return path;
  }

  private static List<String> notes(String text) {
    return text.lines().filter(line -> line.contains("[STERNA-")).toList();
  }
}

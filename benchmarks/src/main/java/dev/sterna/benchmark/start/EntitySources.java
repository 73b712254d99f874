package dev.sterna.benchmark.start;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The tables as entities, for a start that compares them with the database. */
final class EntitySources {

  static final String CLASSES = "entities/classes";

  private static final String ENTITY =
      """
      package shop;

      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.ForeignKey;
      import jakarta.persistence.Id;
      import jakarta.persistence.Index;
      import jakarta.persistence.JoinColumn;
      import jakarta.persistence.ManyToOne;
      import jakarta.persistence.Table;

      @Entity
      @Table(name = "%1$s", indexes = @Index(name = "%1$s_name_idx", columnList = "name"))
      public class %2$s {

        @Id private Long id;

        @ManyToOne
        @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "%1$s_parent_fkey"))
        private %3$s parent;

        @Column(length = 100)
        private String name;
      }
      """;

  private EntitySources() {}

  static void write(Inputs inputs) throws IOException, InterruptedException {
    for (int number : inputs.numbers()) {
      Files.writeString(
          inputs.file("entities/shop/" + simpleName(Inputs.table(number)) + ".java"),
          ENTITY.formatted(
              Inputs.table(number),
              simpleName(Inputs.table(number)),
              simpleName(Inputs.parent(number))));
    }
    Sources sources = new Sources(inputs.folder().resolve("entities"));
    sources.compile(inputs.folder().resolve(CLASSES), List.of(Entity.class), List.of("-proc:none"));
  }

  static List<String> classNames(Inputs inputs) {
    return inputs.numbers().stream()
        .map(number -> "shop." + simpleName(Inputs.table(number)))
        .toList();
  }

  private static String simpleName(String table) {
    return "T" + table.substring(1);
  }
}

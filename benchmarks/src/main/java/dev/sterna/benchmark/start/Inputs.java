package dev.sterna.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The same migrations as each contestant wants them. Each one makes a table, an index, and a
 * foreign key to the table before it.
 *
 * @param folder where they lie
 * @param migrations how many there are
 */
record Inputs(Path folder, int migrations) {

  /** Writes and compiles them all. */
  static Inputs write(Path folder, int migrations) throws IOException, InterruptedException {
    Inputs inputs = new Inputs(folder, migrations);
    SqlFiles.write(inputs);
    RevisionSources.write(inputs);
    EntitySources.write(inputs);
    return inputs;
  }

  Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  List<Integer> numbers() {
    return IntStream.range(0, migrations).boxed().toList();
  }

  static String table(int number) {
    return String.format(Locale.ROOT, "t%04d", number);
  }

  /** The table before it; the first one's is itself. */
  static String parent(int number) {
    return table(Math.max(0, number - 1));
  }

  /** What a migration does, as a person writes it. */
  static String sql(int number) {
    return """
        create table %1$s (id bigint not null, parent_id bigint, name varchar(100), primary key (id));
        create index %1$s_name_idx on %1$s (name);
        alter table %1$s add constraint %1$s_parent_fkey foreign key (parent_id) references %2$s (id);
        """
        .formatted(table(number), parent(number));
  }
}

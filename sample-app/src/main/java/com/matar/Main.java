package com.matar;

import com.matar.migrations.Revisions;
import dev.sterna.Migrator;
import dev.sterna.cli.SternaCli;
import java.util.List;

/**
 * Migrates Matar's database: {@code upgrade}, {@code downgrade -1}, {@code history}, {@code help}.
 * Once an upgrade has brought it to head, shows what is there and uses it.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    try (Database database = new Database()) {
      int exit = SternaCli.run(args, Revisions.all(), database::dataSource);
      if (exit == 0 && database.isOpen() && List.of(args).contains("upgrade")) {
        showIfAtHead(database);
      }
      return exit;
    }
  }

  private static void showIfAtHead(Database database) {
    if (Migrator.of(Revisions.all(), database.dataSource()).validate().isUpToDate()) {
      new Tables(database.dataSource()).lines().forEach(System.out::println);
      Organization organization =
          new Organizations(database.dataSource()).saveAndLoad(new Organization("Sterna"));
      System.out.println("Saved and loaded by Hibernate: " + organization);
    }
  }
}

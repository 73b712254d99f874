package com.matar;

import static org.assertj.core.api.Assertions.assertThat;

import com.matar.migrations.Revisions;
import dev.sterna.Migrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Matar's committed revisions on a real PostgreSQL. */
final class MatarTest {

  @Test
  void hibernateWorksOnWhatTheRevisionsMakeAndNothingIsLeftAfterThem() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      DataSource database = server.getPostgresDatabase();
      Migrator migrator = Migrator.of(Revisions.all(), database);

      migrator.upgrade();

      assertThat(migrator.validate().isUpToDate()).isTrue();
      assertThat(new Tables(database).lines())
          .contains("category", "organization", "post", "post_activity", "user");
      Organization saved = new Organization("Sterna");
      Organization loaded = new Organizations(database).saveAndLoad(saved);
      assertThat(loaded).isNotSameAs(saved).hasToString(saved.toString());

      migrator.allowingDestructive().downgrade("base");

      assertThat(new Tables(database).lines()).isEmpty();
    }
  }
}

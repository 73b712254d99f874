package dev.sterna.benchmark.start;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase, with formatted SQL in one file, which is what it reads fastest. */
final class LiquibaseStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    System.setProperty("liquibase.analytics.enabled", "false");
    Map<String, Object> scope =
        Map.of(
            Scope.Attr.resourceAccessor.name(),
            new DirectoryResourceAccessor(inputs.folder()),
            Scope.Attr.ui.name(),
            new LoggerUIService());
    try (Connection connection = database.getConnection()) {
      Scope.child(scope, () -> update(connection));
    }
  }

  private static void update(Connection connection) throws Exception {
    Database target =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    new CommandScope(UpdateCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, SqlFiles.CHANGELOG)
        .setOutput(OutputStream.nullOutputStream())
        .execute();
  }
}

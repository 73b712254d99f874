package dev.sterna.benchmark.start;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.migration.DataSourceConnectionProvider;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** MyBatis Migrations, with a file for each migration. */
final class MyBatisStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) {
    new UpOperation()
        .operate(
            new DataSourceConnectionProvider(database),
            new FileMigrationLoader(
                inputs.folder().resolve(SqlFiles.TIMED).toFile(), "UTF-8", new Properties()),
            new DatabaseOperationOption(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}

package org.example.lighthouse.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * write the weather into the log.
 *
 * <pre>
 * Revision 03b1613c858b
 * Revises  5a3085ccbb1a
 * Created  2026-11-21T13:12:32Z
 * </pre>
 */
@Revision(
    id = "03b1613c858b",
    revises = "5a3085ccbb1a",
    message = "write the weather into the log",
    created = "2026-11-21T13:12:32Z",
    schema = "17bfbc7b865ff714")
public final class R20261121131232_WriteTheWeatherIntoTheLog implements Migration {
  /** Creates the revision. */
  public R20261121131232_WriteTheWeatherIntoTheLog() {}

  @Override
  public void upgrade(Operations op) {
    op.alterTable(
        "log_entry",
        addColumn(column("weather", varchar(255))),
        addConstraint(
            check("log_entry_weather_check", "weather in ('CLEAR', 'RAIN', 'FOG', 'STORM')")));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop column weather of log_entry.
    op.alterTable("log_entry", dropConstraint("log_entry_weather_check"), dropColumn("weather"));
  }
}

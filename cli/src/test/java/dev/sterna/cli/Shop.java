package dev.sterna.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The shop of {@link Scripts#SHOP}, and what Flyway and Liquibase write into its database. */
final class Shop {

  static final String FLYWAY =
      """
      create table flyway_schema_history (
        installed_rank int primary key, version varchar(50), description varchar(200) not null,
        type varchar(20) not null, script varchar(1000) not null, checksum int,
        installed_by varchar(100) not null, installed_on timestamp not null default now(),
        execution_time int not null, success boolean not null);
      create index flyway_schema_history_s_idx on flyway_schema_history (success);
      insert into flyway_schema_history values
        (1, '1', 'customers', 'SQL', 'V1__customers.sql', 1, 'shop', now(), 5, true),
        (2, '2.0', 'orders', 'SQL', 'V2.0__orders.sql', 2, 'shop', now(), 5, true),
        (3, '3', 'Fill', 'JDBC', 'db.migration.V3__Fill', null, 'shop', now(), 5, true),
        (4, null, 'report', 'SQL', 'R__report.sql', 4, 'shop', now(), 5, true)
      """;

  static final String LIQUIBASE =
      """
      create table databasechangelog (
        id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,
        dateexecuted timestamp not null, orderexecuted int not null, exectype varchar(10) not null,
        md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255),
        liquibase varchar(20), contexts varchar(255), labels varchar(255),
        deployment_id varchar(10));
      create table databasechangeloglock (
        id int primary key, locked boolean not null, lockgranted timestamp, lockedby varchar(255));
      insert into databasechangeloglock values (1, false, null, null);
      insert into databasechangelog values
        ('1', 'ann', 'shop.xml', now(), 1, 'EXECUTED', '8:1', '', '', null, '4', null, null, '1'),
        ('2', 'ann', 'shop.sql', now(), 2, 'MARK_RAN', '8:2', '', '', 'v1', '4', 'test', null, '1')
      """;

  private Shop() {}

  /** The project, with its entities compiled and no revision. */
  static Project in(Path root) throws IOException {
    Project project = Project.in(root);
    Scripts.SHOP.addEntities(project);
    project.compile();
    return project;
  }
}

package dev.sterna.benchmark.start;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who brings a database up to date. */
enum Contestant {
  SELECT("connect and select", List.of(), SelectStart.class),
  STERNA("Sterna", List.of("sterna-runtime"), SternaStart.class),
  STERNA_ONCE("Sterna, single transaction", List.of("sterna-runtime"), SternaOnceStart.class),
  HAND_WRITTEN("hand-written JDBC", List.of(), HandWrittenStart.class),
  MULTI_STATEMENT("one multi-statement", List.of(), MultiStatementStart.class),
  PSQL("psql -1 -f", List.of(), MultiStatementStart.class),
  EBEAN(
      "Ebean Migration",
      List.of("ebean-migration", "ebean-ddl-runner", "avaje-applog", "classpath-scanner"),
      EbeanStart.class),
  MYBATIS("MyBatis Migrations", List.of("mybatis"), MyBatisStart.class),
  FLYWAY("Flyway", List.of("flyway"), FlywayStart.class),
  LIQUIBASE(
      "Liquibase",
      List.of(
          "liquibase",
          "snakeyaml",
          "opencsv",
          "jaxb-api",
          "javax.activation-api",
          "commons-collections4",
          "commons-text",
          "commons-lang3",
          "commons-io"),
      LiquibaseStart.class),
  HIBERNATE(
      "Hibernate update",
      List.of(
          "hibernate-core",
          "hibernate-models",
          "jakarta.",
          "jboss-logging",
          "byte-buddy",
          "antlr4-runtime",
          "istack-commons",
          "jaxb-",
          "txw2",
          "angus-activation"),
      HibernateStart.class);

  private static final List<Contestant> ONLY_APPLYING = List.of(MULTI_STATEMENT, PSQL, STERNA_ONCE);

  private final String label;
  private final List<String> jars;
  private final Class<? extends Start> start;

  Contestant(String label, List<String> jars, Class<? extends Start> start) {
    this.label = label;
    this.jars = jars;
    this.start = start;
  }

  String label() {
    return label;
  }

  /** The beginnings of the names of its jars, its dependencies among them, but not the driver. */
  List<String> jars() {
    return jars;
  }

  /** What it does. A process that starts knows no other contestant. */
  Class<? extends Start> start() {
    return start;
  }

  /** Those to look at where nothing is to be done; the others do not ask, or ask alike. */
  static List<Contestant> ofHead() {
    return Stream.of(values()).filter(each -> !ONLY_APPLYING.contains(each)).toList();
  }

  /** Those that apply something and can run here. */
  static List<Contestant> ofApplying() {
    return Stream.of(values()).filter(each -> each != SELECT && each.isPresent()).toList();
  }

  private boolean isPresent() {
    return this != PSQL
        || Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "psql")));
  }
}

package dev.sterna.processor.oracle;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.tool.schema.spi.DelayedDropRegistry;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * Hibernate with its own defaults, started for a model on a database where it creates the schema:
 * no Spring, no Bean Validation. A start is dear, so that the same one looks at other databases.
 *
 * <p>One setting differs: {@code Byte[]} and {@code Character[]}, which the specification names,
 * are allowed.
 */
public final class HibernateBoot implements AutoCloseable {
  /** Held, since java.util.logging forgets the level of a logger that nobody refers to. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private final StringWriter script = new StringWriter();
  private final BootstrapServiceRegistry loaders;
  private final StandardServiceRegistry registry;
  private final Metadata metadata;
  private final SessionFactory factory;

  private HibernateBoot(PersistenceUnit unit, OracleDatabase database) {
    loaders = new BootstrapServiceRegistryBuilder().applyClassLoader(unit.loader()).build();
    registry =
        new StandardServiceRegistryBuilder(loaders)
            .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource())
            .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create")
            .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create")
            .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script)
            .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true)
            .applySetting(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true)
            .applySetting(ValidationSettings.JAKARTA_VALIDATION_MODE, "none")
            .applySetting(MappingSettings.WRAPPER_ARRAY_HANDLING, "allow")
            .applySettings(unit.settings())
            .build();
    try {
      metadata = sources(unit).buildMetadata();
      factory = metadata.buildSessionFactory();
    } catch (RuntimeException e) {
      destroy();
      throw e;
    }
  }

  /** Starts and creates the schema in an empty database; any statement that fails is an error. */
  public static HibernateBoot creating(Collection<Class<?>> classes, OracleDatabase database) {
    return creating(classes, Map.of(), database);
  }

  /**
   * The same with further settings, such as naming strategies.
   *
   * @param further the settings by their names
   */
  public static HibernateBoot creating(
      Collection<Class<?>> classes, Map<String, Object> further, OracleDatabase database) {
    return creating(PersistenceUnit.of(classes, further), database);
  }

  /** The same for a whole persistence unit. */
  public static HibernateBoot creating(PersistenceUnit unit, OracleDatabase database) {
    return new HibernateBoot(unit, database);
  }

  /** The statements that it ran, in their order. */
  public String ddl() {
    return script.toString();
  }

  /** What a start with {@code validate} would miss in a database, or nothing if it is content. */
  public Optional<String> missingIn(OracleDatabase database) {
    try (Connection connection = database.dataSource().getConnection()) {
      SchemaManagementToolCoordinator.process(
          metadata,
          registry,
          Map.of(
              AvailableSettings.JAKARTA_HBM2DDL_CONNECTION,
              connection,
              SchemaToolingSettings.HBM2DDL_AUTO,
              "validate"),
          (DelayedDropRegistry) action -> {});
      return Optional.empty();
    } catch (SchemaManagementException e) {
      return Optional.of(e.getMessage());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Works on a database in one transaction. */
  public void inTransaction(OracleDatabase database, Consumer<Session> work) {
    try (Connection connection = database.dataSource().getConnection();
        Session session = factory.withOptions().connection(connection).openSession()) {
      session.beginTransaction();
      work.accept(session);
      session.getTransaction().commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    factory.close();
    destroy();
  }

  private void destroy() {
    StandardServiceRegistryBuilder.destroy(registry);
    BootstrapServiceRegistryBuilder.destroy(loaders);
  }

  private MetadataSources sources(PersistenceUnit unit) {
    MetadataSources sources = new MetadataSources(registry);
    for (String file : unit.mappingFiles()) {
      sources.addInputStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
    for (Class<?> type : unit.classes()) {
      if (type.getSimpleName().equals("package-info")) {
        sources.addPackage(type.getPackageName());
      } else {
        sources.addAnnotatedClass(type);
      }
    }
    return sources;
  }
}

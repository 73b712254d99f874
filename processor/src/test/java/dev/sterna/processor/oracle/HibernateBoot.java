package dev.sterna.processor.oracle;

import java.util.Collection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.ValidationSettings;

/**
 * Starts Hibernate with its own defaults and stops it again: no Spring, no Bean Validation.
 *
 * <p>One setting differs: {@code Byte[]} and {@code Character[]}, which the specification names,
 * are allowed.
 */
final class HibernateBoot {
  /** Held, since java.util.logging forgets the level of a logger that nobody refers to. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private HibernateBoot() {}

  static void run(Collection<Class<?>> entities, Map<String, Object> settings) {
    BootstrapServiceRegistryBuilder bootstrap = new BootstrapServiceRegistryBuilder();
    entities.stream().map(Class::getClassLoader).distinct().forEach(bootstrap::applyClassLoader);
    BootstrapServiceRegistry loaders = bootstrap.build();
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(loaders)
            .applySettings(settings)
            .applySetting(ValidationSettings.JAKARTA_VALIDATION_MODE, "none")
            .applySetting(MappingSettings.WRAPPER_ARRAY_HANDLING, "allow")
            .build();
    try {
      new MetadataSources(registry)
          .addAnnotatedClasses(entities.toArray(Class<?>[]::new))
          .buildMetadata()
          .buildSessionFactory()
          .close();
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
      BootstrapServiceRegistryBuilder.destroy(loaders);
    }
  }
}

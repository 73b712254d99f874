package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.oracle.HibernateBoot;
import dev.sterna.processor.oracle.OracleDatabase;
import java.lang.reflect.Method;
import java.util.List;
import org.hibernate.Session;

/**
 * Instances that a model gives of itself, in a class {@code Sample} with a static method {@code
 * List<Object> instances()}: those that Hibernate is to store, in this order.
 */
record Sample(List<?> instances) {

  private static final String CLASS_NAME = "m.Sample";

  /** The sample that a loader knows; none where the model has no such class. */
  static Sample of(ClassLoader loader) {
    try {
      Method instances = loader.loadClass(CLASS_NAME).getDeclaredMethod("instances");
      instances.setAccessible(true);
      return new Sample((List<?>) instances.invoke(null));
    } catch (ClassNotFoundException e) {
      return new Sample(List.of());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stores the instances in a database and finds each as it was; null says nothing. */
  void check(HibernateBoot hibernate, OracleDatabase database) {
    if (!instances.isEmpty()) {
      hibernate.inTransaction(database, session -> instances.forEach(session::persist));
      hibernate.inTransaction(database, session -> instances.forEach(one -> isKept(one, session)));
    }
  }

  private static void isKept(Object instance, Session session) {
    Object id = session.getFactory().getPersistenceUnitUtil().getIdentifier(instance);
    assertThat(session.find(instance.getClass(), id))
        .usingRecursiveComparison()
        .ignoringExpectedNullFields()
        .isEqualTo(instance);
  }
}

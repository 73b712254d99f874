package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** Wraps an environment as the class of this name in the build of IntelliJ IDEA does. */
public final class APIWrappers {

  private APIWrappers() {}

  /** A proxy of an environment, which javac does not take for its own. */
  public static ProcessingEnvironment wrap(ProcessingEnvironment env, ClassLoader loader) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {ProcessingEnvironment.class, Wrapped.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Wrapped.class) {
                return env;
              }
              try {
                return method.invoke(env, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** What is in a proxy. */
  public static <T> T unwrap(Class<T> type, Object proxy) {
    return type.cast(((Wrapped) proxy).original());
  }

  /** The way back. */
  public interface Wrapped {
    Object original();
  }
}

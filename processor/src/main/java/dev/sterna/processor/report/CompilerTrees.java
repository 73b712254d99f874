package dev.sterna.processor.report;

import com.sun.source.util.Trees;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The way to the syntax trees of a compile: javac has them, other compilers do not. */
public final class CompilerTrees {

  /**
   * IntelliJ IDEA hands processors a proxy of their environment, which javac does not take for its
   * own; this class of its build undoes that.
   */
  private static final String WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

  private CompilerTrees() {}

  /** The trees, if the compiler is javac. */
  public static Optional<Trees> of(ProcessingEnvironment env) {
    try {
      return Optional.of(Trees.instance(unwrapped(env)));
    } catch (RuntimeException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  private static ProcessingEnvironment unwrapped(ProcessingEnvironment env) {
    if (!Proxy.isProxyClass(env.getClass())) {
      return env;
    }
    try {
      Method unwrap =
          Class.forName(WRAPPERS, true, env.getClass().getClassLoader())
              .getMethod("unwrap", Class.class, Object.class);
      return (ProcessingEnvironment) unwrap.invoke(null, ProcessingEnvironment.class, env);
    } catch (ReflectiveOperationException anotherWrapper) {
      return env;
    }
  }
}

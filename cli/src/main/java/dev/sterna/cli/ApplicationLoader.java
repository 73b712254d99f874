package dev.sterna.cli;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the classes of an application from its own class path, so that it gets its own versions of
 * everything, but for Sterna's classes: those are the ones that run. What the class path lacks,
 * such as a driver, may come from where the commands come from. Stays open as long as the process,
 * since a revision is loaded when it is first asked for.
 */
final class ApplicationLoader extends URLClassLoader {

  private static final String STERNA = "dev.sterna.";

  ApplicationLoader(URL... path) {
    super(path, ApplicationLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? loadAnew(name, resolve) : loaded;
    }
  }

  private Class<?> loadAnew(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(STERNA)) {
      return super.loadClass(name, resolve);
    }
    try {
      return ClassLoader.getPlatformClassLoader().loadClass(name);
    } catch (ClassNotFoundException notOfTheJdk) {
      return loadOwn(name, resolve);
    }
  }

  private Class<?> loadOwn(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return findClass(name);
    } catch (ClassNotFoundException notOnThePath) {
      return super.loadClass(name, resolve);
    }
  }
}

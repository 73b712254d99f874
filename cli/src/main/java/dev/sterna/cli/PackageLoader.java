package dev.sterna.cli;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one package from here even if the program's own class path has it too, and everything else
 * as usual. Stays open as long as the process, since a revision is loaded when it is first asked
 * for.
 */
final class PackageLoader extends URLClassLoader {

  private final String prefix;

  PackageLoader(String packageName, URL... path) {
    super(path, PackageLoader.class.getClassLoader());
    this.prefix = packageName + ".";
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(prefix)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}

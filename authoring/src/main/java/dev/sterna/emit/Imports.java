package dev.sterna.emit;

import java.util.SortedSet;
import java.util.TreeSet;

/** The imports that the code written so far needs; asking for a name imports it. */
final class Imports {

  private final SortedSet<String> members = new TreeSet<>();
  private final SortedSet<String> types = new TreeSet<>();

  /** The simple name of a class. */
  String type(Class<?> type) {
    if (!type.getPackageName().equals("java.lang")) {
      types.add(type.getCanonicalName());
    }
    return type.getSimpleName();
  }

  /** The bare name of a static method. */
  String method(Class<?> owner, String name) {
    members.add(owner.getCanonicalName() + "." + name);
    return name;
  }

  /** The bare name of a constant. */
  Expression constant(Enum<?> constant) {
    return Expression.word(method(constant.getDeclaringClass(), constant.name()));
  }

  /**
   * Takes over the imports of another source.
   *
   * @throws IllegalArgumentException if one name would mean two classes
   */
  void add(SourceImports others) {
    members.addAll(others.members());
    for (String type : others.types()) {
      String simple = type.substring(type.lastIndexOf('.') + 1);
      for (String known : types) {
        if (!known.equals(type) && known.endsWith("." + simple) && !simple.equals("*")) {
          throw new IllegalArgumentException(
              "%s would be %s and %s: write one of them out in full"
                  .formatted(simple, known, type));
        }
      }
      types.add(type);
    }
  }

  /** The file: package, static imports, imports and the class that asked for them. */
  String file(String packageName, String code) {
    return "package " + packageName + ";\n\n" + statements() + code;
  }

  /** The static imports and the others, an empty line after each kind. */
  String statements() {
    StringBuilder statements = new StringBuilder();
    append(statements, "import static ", members);
    append(statements, "import ", types);
    return statements.toString();
  }

  private static void append(StringBuilder file, String keyword, SortedSet<String> names) {
    for (String name : names) {
      file.append(keyword).append(name).append(";\n");
    }
    if (!names.isEmpty()) {
      file.append('\n');
    }
  }
}

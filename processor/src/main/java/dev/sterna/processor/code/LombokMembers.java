package dev.sterna.processor.code;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The getters and constructors of an enum that Lombok generates. Whether they are in a tree hangs
 * on the order of the processors, and on whether the source is compiled now; so what is known of
 * them is known by the same rules, whether they are there already or will be.
 *
 * @param code the enum
 */
record LombokMembers(ClassCode code) {

  /** Whether a method is there that nobody wrote: Lombok marks its own so. */
  static boolean isGenerated(MethodTree method) {
    for (AnnotationTree each : method.getModifiers().getAnnotations()) {
      String text = each.toString();
      if (text.contains("SuppressWarnings") && text.contains("\"all\"")) {
        return true;
      }
    }
    return false;
  }

  /** The fields that each generated constructor takes, in the order of its parameters. */
  List<List<String>> constructed() {
    List<List<String>> constructors = new ArrayList<>();
    if (has(code.tree().getModifiers(), "AllArgsConstructor")) {
      constructors.add(
          fields()
              .filter(field -> !isFinal(field) || field.getInitializer() == null)
              .map(field -> field.getName().toString())
              .toList());
    }
    if (has(code.tree().getModifiers(), "RequiredArgsConstructor")) {
      constructors.add(
          fields()
              .filter(field -> field.getInitializer() == null)
              .filter(field -> isFinal(field) || has(field.getModifiers(), "NonNull"))
              .map(field -> field.getName().toString())
              .toList());
    }
    return constructors;
  }

  /** The field that a getter of this name reads, which is there already. */
  Optional<String> read(String method) {
    return only(fields().filter(field -> isNamed(method, field)));
  }

  /** The field that a getter of this name will read. */
  Optional<String> toBeRead(String method) {
    boolean all = has(code.tree().getModifiers(), "Getter");
    return only(
        fields()
            .filter(field -> isNamed(method, field))
            .filter(field -> all || has(field.getModifiers(), "Getter"))
            .filter(field -> !field.getModifiers().toString().contains("lazy")));
  }

  private static Optional<String> only(Stream<VariableTree> fields) {
    List<VariableTree> found = fields.toList();
    return found.size() == 1 ? Optional.of(found.get(0).getName().toString()) : Optional.empty();
  }

  /** A configuration may take the prefix away. */
  private static boolean isNamed(String method, VariableTree field) {
    String name = field.getName().toString();
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return method.equals("get" + upper) || method.equals("is" + upper) || method.equals(name);
  }

  /** Whether the constants say what they are in another way than others. */
  boolean hasText() {
    return has(code.tree().getModifiers(), "ToString");
  }

  /** Whether a field gets a setter. */
  boolean hasSetter(VariableTree field) {
    return has(code.tree().getModifiers(), "Setter") || has(field.getModifiers(), "Setter");
  }

  /** The fields of each constant. */
  private Stream<VariableTree> fields() {
    List<VariableTree> fields = new ArrayList<>();
    for (Tree member : code.tree().getMembers()) {
      if (member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC)
          && !field.getName().toString().startsWith("$")) {
        fields.add(field);
      }
    }
    return fields.stream();
  }

  private static boolean isFinal(VariableTree field) {
    Set<Modifier> flags = field.getModifiers().getFlags();
    return flags.contains(Modifier.FINAL);
  }

  private boolean has(ModifiersTree modifiers, String annotation) {
    for (AnnotationTree each : modifiers.getAnnotations()) {
      String name = each.getAnnotationType().toString();
      if (name.equals("lombok." + annotation)
          || name.equals(annotation) && (isImported(annotation) || isImported("*"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isImported(String name) {
    for (ImportTree each : code.unit().getImports()) {
      if (each.getQualifiedIdentifier().toString().equals("lombok." + name)) {
        return true;
      }
    }
    return false;
  }
}

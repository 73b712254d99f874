package dev.sterna.processor.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.sterna.processor.code.JavaValue.Constant;
import dev.sterna.processor.code.JavaValue.Forming;
import dev.sterna.processor.code.JavaValue.Instance;
import dev.sterna.processor.code.JavaValue.Plain;
import dev.sterna.processor.source.Declarations;
import dev.sterna.processor.source.FieldNames;
import dev.sterna.processor.source.SourceFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Follows calls into the methods of a few classes, and of the Java platform. */
final class Calls {

  /** What goes deeper goes round in circles. */
  private static final int DEEPEST = 20;

  /** What no enum can say in its own way. */
  private static final Set<String> FINAL = Set.of("name", "ordinal");

  private final SourceFiles sources;
  private final Elements elements;
  private final Set<TypeElement> readable;
  private final EnumObjects objects;
  private final Statements statements;
  private int depth;

  /**
   * @param readable the classes whose code is followed
   */
  Calls(SourceFiles sources, Elements elements, Set<TypeElement> readable) {
    this.sources = sources;
    this.elements = elements;
    this.readable = Set.copyOf(readable);
    objects = new EnumObjects(this);
    statements = new Statements(new Expressions(this, objects));
  }

  boolean isReadable(TypeElement type) {
    return readable.contains(type);
  }

  Statements statements() {
    return statements;
  }

  EnumObjects objects() {
    return objects;
  }

  /** The declaration of a class whose code is followed. */
  ClassCode code(TypeElement type) {
    return Optional.of(type)
        .filter(this::isReadable)
        .flatMap(sources::unit)
        .flatMap(
            unit ->
                Declarations.of(type, unit)
                    .map(tree -> new ClassCode(unit, tree, new FieldNames(elements, unit, type))))
        .orElseThrow(Unclear::new);
  }

  /** What a method returns to this caller. */
  JavaValue call(JavaValue receiver, String name, List<JavaValue> arguments) {
    if (receiver instanceof Plain plain) {
      return PlatformCalls.on(plain, name, arguments);
    }
    if (receiver instanceof Constant constant) {
      return call(constant, name, arguments);
    }
    if (receiver instanceof Instance object) {
      return call(object, name, arguments);
    }
    if (receiver instanceof Forming forming && FINAL.contains(name)) {
      return ofEveryEnum(forming.constant(), name, arguments);
    }
    throw new Unclear();
  }

  private JavaValue call(Constant constant, String name, List<JavaValue> arguments) {
    ClassCode code = code(constant.type());
    Optional<MethodTree> method = code.method(name, arguments.size());
    Optional<MethodTree> own = code.methodOf(constant.name(), name, arguments.size());
    if (own.isPresent()) {
      requireOverridable(method);
      return followed(own.get(), new Scope(code.names(), constant), arguments);
    }
    if (method.isPresent() && !LombokMembers.isGenerated(method.get())) {
      return followed(method.get(), new Scope(code.names(), constant), arguments);
    }
    Optional<String> read = arguments.isEmpty() ? getter(code, name, method) : Optional.empty();
    if (read.isPresent()) {
      requireAbstract(constant.type(), name);
      return objects.field(constant, read.get());
    }
    if (method.isPresent() || new LombokMembers(code).hasText()) {
      throw new Unclear();
    }
    return ofEveryEnum(constant, name, arguments);
  }

  private static Optional<String> getter(
      ClassCode code, String name, Optional<MethodTree> generated) {
    LombokMembers members = new LombokMembers(code);
    return generated.isPresent() ? members.read(name) : members.toBeRead(name);
  }

  /** That no interface of an enum has a method for those that do without one of their own. */
  private void requireAbstract(TypeElement type, String name) {
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (method.getSimpleName().contentEquals(name)
          && method.getParameters().isEmpty()
          && method.getModifiers().contains(Modifier.DEFAULT)) {
        throw new Unclear();
      }
    }
  }

  /** That a call means the method of the object, and not that of the class of the caller. */
  private static void requireOverridable(Optional<MethodTree> method) {
    if (method.isPresent()) {
      Set<Modifier> modifiers = method.get().getModifiers().getFlags();
      if (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC)) {
        throw new Unclear();
      }
    }
  }

  private static JavaValue ofEveryEnum(Constant constant, String name, List<JavaValue> arguments) {
    return switch (name + arguments.size()) {
      case "name0", "toString0" -> new Plain(constant.name());
      case "ordinal0" -> new Plain(constant.ordinal());
      case "equals1" -> new Plain(constant.isEqualTo(arguments.get(0)));
      default -> throw new Unclear();
    };
  }

  /** The method that is nearest to the class of an object. */
  private JavaValue call(Instance object, String name, List<JavaValue> arguments) {
    Optional<MethodTree> nearest = Optional.empty();
    Optional<Scope> scope = Optional.empty();
    for (Optional<TypeElement> type = Optional.of(object.type());
        type.isPresent();
        type = superclass(type.get())) {
      ClassCode code = code(type.get());
      Optional<MethodTree> method = code.method(name, arguments.size());
      if (nearest.isEmpty()) {
        nearest = method;
        scope = method.map(found -> new Scope(code.names(), object));
      } else if (method.isPresent()) {
        requireOverridable(method);
        requireOverridable(nearest);
        requireSame(method.get(), nearest.get());
      }
    }
    return followed(nearest.orElseThrow(Unclear::new), scope.orElseThrow(Unclear::new), arguments);
  }

  /** That a method overrides another one, as one does that an interface asks for by its name. */
  private static void requireSame(MethodTree method, MethodTree nearest) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      String type = method.getParameters().get(i).getType().toString();
      if (!ConverterResults.METHOD.contentEquals(method.getName())
          && !type.equals(nearest.getParameters().get(i).getType().toString())) {
        throw new Unclear();
      }
    }
  }

  static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement parent
            && !parent.getQualifiedName().toString().startsWith("java.lang.")
        ? Optional.of(parent)
        : Optional.empty();
  }

  private JavaValue followed(MethodTree method, Scope scope, List<JavaValue> arguments) {
    if (method.getBody() == null || method.getReturnType() == null || depth >= DEEPEST) {
      throw new Unclear();
    }
    for (int i = 0; i < arguments.size(); i++) {
      VariableTree parameter = method.getParameters().get(i);
      scope.declare(
          parameter.getName().toString(),
          parameter.getType().toString(),
          Optional.of(arguments.get(i)));
    }
    depth++;
    try {
      return statements
          .result(method.getBody().getStatements(), scope)
          .as(method.getReturnType().toString());
    } finally {
      depth--;
    }
  }
}

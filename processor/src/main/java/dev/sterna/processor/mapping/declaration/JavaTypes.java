package dev.sterna.processor.mapping.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about Java types, answered without the text of a {@link TypeMirror}. */
public final class JavaTypes {

  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short");

  private final Types types;
  private final Elements elements;
  private final Optional<TypeMirror> serializable;
  private final Map<String, Boolean> serializables = new HashMap<>();

  public JavaTypes(ProcessingEnvironment env) {
    types = env.getTypeUtils();
    elements = env.getElementUtils();
    serializable =
        Optional.ofNullable(elements.getTypeElement("java.io.Serializable"))
            .map(TypeElement::asType);
  }

  /**
   * The name of a type without its arguments: {@code int}, {@code java.util.List}, {@code byte[]}.
   */
  public static String nameOf(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return nameOf(((ArrayType) type).getComponentType()) + "[]";
    }
    return switch (type.getKind()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case CHAR -> "char";
      case DOUBLE -> "double";
      case FLOAT -> "float";
      case INT -> "int";
      case LONG -> "long";
      case SHORT -> "short";
      case DECLARED -> nameOf((TypeElement) ((DeclaredType) type).asElement());
      default -> "?";
    };
  }

  /** The name of a type, for a primitive one that of its box. */
  public static String boxedNameOf(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "java.lang.Boolean";
      case BYTE -> "java.lang.Byte";
      case CHAR -> "java.lang.Character";
      case DOUBLE -> "java.lang.Double";
      case FLOAT -> "java.lang.Float";
      case INT -> "java.lang.Integer";
      case LONG -> "java.lang.Long";
      case SHORT -> "java.lang.Short";
      default -> nameOf(type);
    };
  }

  public static String nameOf(TypeElement element) {
    return element.getQualifiedName().toString();
  }

  /** The type with its arguments, as source has it, but for annotations on it or in it. */
  public static String textOf(TypeMirror type) {
    Optional<TypeMirror> component = component(type);
    if (component.isPresent()) {
      return textOf(component.get()) + "[]";
    }
    if (!isGeneric(type)) {
      return type.getKind() == TypeKind.DECLARED ? nameOf(type) : type.toString();
    }
    StringJoiner arguments = new StringJoiner(", ", nameOf(type) + "<", ">");
    for (TypeMirror argument : arguments(type)) {
      arguments.add(textOf(argument));
    }
    return arguments.toString();
  }

  /** The type of a class of the Java platform. */
  public TypeMirror named(String name) {
    return elements.getTypeElement(name).asType();
  }

  /** The class of this qualified name, if the compile sees it. */
  public Optional<TypeElement> find(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  /** The class, interface or enum that a type is made from. */
  public static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** The name of the class that the compiler does not know, in a type or a part of it. */
  public static Optional<String> unresolved(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> Optional.of(nameOf((TypeElement) ((DeclaredType) type).asElement()));
      case ARRAY -> unresolved(((ArrayType) type).getComponentType());
      case DECLARED -> unresolved(((DeclaredType) type).getTypeArguments());
      default -> Optional.empty();
    };
  }

  private static Optional<String> unresolved(List<? extends TypeMirror> arguments) {
    for (TypeMirror argument : arguments) {
      Optional<String> name = unresolved(argument);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  public static boolean isEnum(TypeMirror type) {
    return isOf(ElementKind.ENUM, type);
  }

  public static boolean isRecord(TypeMirror type) {
    return isOf(ElementKind.RECORD, type);
  }

  private static boolean isOf(ElementKind kind, TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == kind;
  }

  /** Whether one class is the other or inherits from it. */
  public static boolean areRelated(TypeElement one, TypeElement other) {
    return inherits(one, other) || inherits(other, one);
  }

  private static boolean inherits(TypeElement type, TypeElement ancestor) {
    Optional<TypeElement> current = Optional.of(type);
    while (current.isPresent() && !current.get().equals(ancestor)) {
      current = superclass(current.get());
    }
    return current.isPresent();
  }

  /** The names of a record's components in their order; none of another type. */
  public static List<String> components(TypeMirror type) {
    return element(type).stream()
        .flatMap(e -> ElementFilter.recordComponentsIn(e.getEnclosedElements()).stream())
        .map(component -> component.getSimpleName().toString())
        .toList();
  }

  /** The names of an enum's constants in the order of their ordinals. */
  public static List<String> constants(TypeMirror type) {
    return element(type).stream()
        .flatMap(e -> e.getEnclosedElements().stream())
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> e.getSimpleName().toString())
        .toList();
  }

  /** The direct superclass, unless that is {@code Object}. */
  public static Optional<TypeElement> superclass(TypeElement type) {
    Optional<TypeElement> parent = element(type.getSuperclass());
    return parent.isPresent() && parent.get().getSuperclass().getKind() == TypeKind.NONE
        ? Optional.empty()
        : parent;
  }

  /**
   * The type of a field, or what a getter returns, as a type of its class or a subclass sees it.
   */
  public TypeMirror typeOf(Element member, DeclaredType seenFrom) {
    boolean plain =
        seenFrom.getTypeArguments().isEmpty()
            && member.getEnclosingElement().equals(seenFrom.asElement());
    TypeMirror type = plain ? member.asType() : types.asMemberOf(seenFrom, member);
    return bound(
        member.getKind() == ElementKind.METHOD && type.getKind() == TypeKind.EXECUTABLE
            ? ((ExecutableType) type).getReturnType()
            : type);
  }

  public TypeMirror arrayOf(TypeMirror component) {
    return types.getArrayType(component);
  }

  public static boolean isGeneric(TypeMirror type) {
    return !arguments(type).isEmpty();
  }

  /** The type of a field, or what a getter returns, as it is declared. */
  public static TypeMirror typeOf(Element member) {
    return member.getKind() == ElementKind.METHOD
        ? ((ExecutableElement) member).getReturnType()
        : member.asType();
  }

  /** Whether a type is a type variable, which a subclass or a use of the class says more of. */
  public static boolean isOpen(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }

  /** Whether a type has a type variable for its elements: {@code E[]}, {@code Map<String, E>}. */
  public static boolean hasOpenElement(TypeMirror type) {
    Optional<TypeMirror> component = component(type);
    if (component.isPresent()) {
      return isOpen(component.get());
    }
    List<? extends TypeMirror> arguments = arguments(type);
    return !arguments.isEmpty() && isOpen(arguments.get(arguments.size() - 1));
  }

  /** Whether a type has a type variable for its keys: {@code Map<K, String>}. */
  public static boolean hasOpenKey(TypeMirror type) {
    List<? extends TypeMirror> arguments = arguments(type);
    return !arguments.isEmpty() && isOpen(arguments.get(0));
  }

  /** The methods of a class with those that it inherits and does not override. */
  public List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type));
  }

  /** What a method of a class returns that has this name and no parameters. */
  public static Optional<TypeMirror> returned(TypeElement type, String method) {
    for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (each.getSimpleName().contentEquals(method) && each.getParameters().isEmpty()) {
        return Optional.of(each.getReturnType());
      }
    }
    return Optional.empty();
  }

  /** The element of an array type. */
  public static Optional<TypeMirror> component(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? Optional.of(((ArrayType) type).getComponentType())
        : Optional.empty();
  }

  /** The only type argument, such as the element of a list. */
  public Optional<TypeMirror> argument(TypeMirror type) {
    List<? extends TypeMirror> arguments = arguments(type);
    return arguments.size() == 1 ? Optional.of(bound(arguments.get(0))) : Optional.empty();
  }

  /**
   * What a type says, itself or by what it extends, for the parameters of a generic interface: of
   * {@code class Codes extends Texts<Code>}, where {@code Texts<T>} implements {@code
   * AttributeConverter<T, String>}, these are {@code Code} and {@code String}. A parameter that
   * stays open is its bound.
   */
  public List<TypeMirror> argumentsOf(TypeMirror type, String generic) {
    return supertype(type, generic).stream()
        .flatMap(found -> found.getTypeArguments().stream())
        .map(this::bound)
        .toList();
  }

  private Optional<DeclaredType> supertype(TypeMirror type, String name) {
    if (nameOf(type).equals(name)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror parent : types.directSupertypes(type)) {
      Optional<DeclaredType> found = supertype(parent, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A type without its arguments. */
  public TypeMirror raw(TypeMirror type) {
    return types.erasure(type);
  }

  /** The primitive type that a class stands for, or else the type itself. */
  public TypeMirror unboxed(TypeMirror type) {
    boolean isBox = type.getKind() == TypeKind.DECLARED && BOXES.contains(nameOf(type));
    return isBox ? types.unboxedType(type) : type;
  }

  /** The class that stands for a primitive type. */
  public TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive() ? types.boxedClass((PrimitiveType) type).asType() : type;
  }

  /**
   * Whether a value of one type may stand for the other. Of two types with arguments these must be
   * of one class, and so must their arguments.
   */
  public boolean isSubtype(TypeMirror type, TypeMirror of) {
    List<? extends TypeMirror> arguments = arguments(of);
    List<? extends TypeMirror> own = arguments(type);
    if (arguments.isEmpty() || own.isEmpty()) {
      return types.isSubtype(types.erasure(type), types.erasure(of));
    }
    if (!nameOf(type).equals(nameOf(of))) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!isSubtype(bound(own.get(i)), bound(arguments.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? ((DeclaredType) type).getTypeArguments()
        : List.of();
  }

  /** Whether a type is this class or interface, or extends it. */
  public boolean extendsType(TypeMirror type, String name) {
    if (nameOf(type).equals(name)) {
      return true;
    }
    TypeElement parent = elements.getTypeElement(name);
    return type.getKind() == TypeKind.DECLARED
        && parent != null
        && types.isSubtype(types.erasure(type), types.erasure(parent.asType()));
  }

  public boolean isSerializable(TypeMirror type) {
    return serializable.isPresent()
        && serializables.computeIfAbsent(
            nameOf(type),
            name -> types.isAssignable(types.erasure(type), serializable.orElseThrow()));
  }

  /** Where a type lives: {@code com.matar.Outer$Inner} has the binary name {@code Outer$Inner}. */
  public String unqualifiedBinaryName(TypeElement type) {
    String binary = elements.getBinaryName(type).toString();
    return binary.substring(binary.lastIndexOf('.') + 1);
  }

  public Element packageOf(TypeElement type) {
    return elements.getPackageOf(type);
  }

  /** What is known of a type variable or a wildcard. */
  private TypeMirror bound(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR -> types.erasure(type);
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        TypeMirror upper = wildcard.getExtendsBound();
        TypeMirror known = upper == null ? wildcard.getSuperBound() : upper;
        yield known == null ? type : known;
      }
      default -> type;
    };
  }
}

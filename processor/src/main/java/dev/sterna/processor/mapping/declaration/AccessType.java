package dev.sterna.processor.mapping.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * How the state of a class is accessed (Jakarta Persistence 3.2, section 2.3 "Access Type"), and so
 * which of its members are attributes.
 */
public enum AccessType {
  FIELD {
    @Override
    public Optional<String> attributeName(Element member) {
      if (member.getKind() != ElementKind.FIELD) {
        return Optional.empty();
      }
      Set<Modifier> modifiers = member.getModifiers();
      return modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT)
          ? Optional.empty()
          : Optional.of(member.getSimpleName().toString());
    }
  },
  PROPERTY {
    @Override
    public Optional<String> attributeName(Element member) {
      return isGetter(member)
          ? propertyName(member.getSimpleName().toString(), (ExecutableElement) member)
          : Optional.empty();
    }
  };

  private static final Set<String> BOOLEAN = Set.of("boolean", "java.lang.Boolean");

  /** The name of the attribute that a member of a class is under this access. */
  public abstract Optional<String> attributeName(Element member);

  /** What {@code @Access} on a class or a member says. */
  public static Optional<AccessType> stated(Annotations annotations) {
    Optional<AnnotationView> access = annotations.persistence("Access");
    Optional<String> constant =
        access.isPresent() ? access.get().constant("value") : Optional.empty();
    return constant.isPresent() ? named(constant.get()) : Optional.empty();
  }

  /** The access of a member that bears the id, which is the default of its hierarchy. */
  public static AccessType ofMember(Element member) {
    return member.getKind() == ElementKind.METHOD ? PROPERTY : FIELD;
  }

  /** The access of this name. */
  public static Optional<AccessType> named(String constant) {
    return List.of(values()).stream().filter(type -> type.name().equals(constant)).findFirst();
  }

  private static boolean isGetter(Element member) {
    return member.getKind() == ElementKind.METHOD
        && !member.getModifiers().contains(Modifier.STATIC)
        && ((ExecutableElement) member).getParameters().isEmpty()
        && ((ExecutableElement) member).getReturnType().getKind() != TypeKind.VOID;
  }

  private static Optional<String> propertyName(String method, ExecutableElement getter) {
    if (method.startsWith("get") && method.length() > 3) {
      return Optional.of(decapitalized(method.substring(3)));
    }
    return method.startsWith("is")
            && method.length() > 2
            && BOOLEAN.contains(JavaTypes.nameOf(getter.getReturnType()))
        ? Optional.of(decapitalized(method.substring(2)))
        : Optional.empty();
  }

  /** As JavaBeans does, which keeps {@code URL}. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}

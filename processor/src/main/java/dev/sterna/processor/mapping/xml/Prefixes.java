package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.report.Origin;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The paths of attributes in the keys and values of a map (Jakarta Persistence 3.2, sections 11.1.4
 * and 11.1.10), which XML says by the name of the element instead.
 */
final class Prefixes {

  private static final String VALUE = "value";
  private static final Set<String> MAPS =
      Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap");

  private Prefixes() {}

  /**
   * Whether an override speaks of the values of a map where there is none, as Hibernate reads it.
   */
  static boolean isLost(ChildForm form, Element member) {
    return form.prefix().equals(VALUE) && !MAPS.contains(JavaTypes.nameOf(typeOf(member)));
  }

  private static TypeMirror typeOf(Element member) {
    return member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
  }

  /** Puts {@code key} or {@code value} before the name that an annotation has. */
  static void apply(
      String prefix, ElementForm form, Map<String, MemberValue> values, Origin origin) {
    if (prefix.isEmpty()) {
      return;
    }
    String member = form.annotation().endsWith(".Convert") ? "attributeName" : "name";
    MemberValue stated = values.get(member);
    String name = stated == null ? "" : String.valueOf(stated.content());
    if (name.isEmpty()) {
      values.put(member, new MemberValue(prefix, origin));
    } else if (!name.startsWith(prefix + ".")) {
      values.put(member, new MemberValue(prefix + "." + name, origin));
    }
  }
}

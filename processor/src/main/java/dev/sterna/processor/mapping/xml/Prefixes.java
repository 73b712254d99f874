package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.report.Origin;
import java.util.Map;

/**
 * The paths of attributes in the keys and values of a map (Jakarta Persistence 3.2, sections 11.1.4
 * and 11.1.10), which XML says by the name of the element instead.
 */
final class Prefixes {

  private Prefixes() {}

  /** Puts {@code key} or {@code value} before the name that an annotation has. */
  static void apply(
      String prefix, ElementForm form, Map<String, MemberValue> values, Origin origin) {
    if (prefix.isEmpty()) {
      return;
    }
    String member = form.annotation().equals("Convert") ? "attributeName" : "name";
    MemberValue stated = values.get(member);
    String name = stated == null ? "" : String.valueOf(stated.content());
    if (name.isEmpty()) {
      values.put(member, new MemberValue(prefix, origin));
    } else if (!name.startsWith(prefix + ".")) {
      values.put(member, new MemberValue(prefix + "." + name, origin));
    }
  }
}

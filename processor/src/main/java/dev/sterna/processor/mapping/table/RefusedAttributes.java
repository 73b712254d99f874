package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The attributes with which something is wrong. Their columns are missing, so that whatever else
 * names these columns would be told as a mistake too.
 */
record RefusedAttributes(Problems problems) {

  /** Whether a column of this name may be missing because its attribute was refused. */
  boolean explain(String missing) {
    for (Problem problem : problems.found()) {
      Element member = problem.origin().element();
      if (problem.severity() == Severity.ERROR
          && !(member instanceof TypeElement)
          && isColumnOf(member, missing)) {
        return true;
      }
    }
    return false;
  }

  /** A column has the name that is stated, or one that begins with that of the attribute. */
  private static boolean isColumnOf(Element member, String missing) {
    Optional<String> attribute = AccessType.ofMember(member).attributeName(member);
    if (attribute.isPresent() && plain(missing).startsWith(plain(attribute.get()))) {
      return true;
    }
    for (AnnotationView annotation : Annotations.of(member).all()) {
      if (annotation.text("name").filter(missing::equalsIgnoreCase).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}

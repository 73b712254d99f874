package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** From the annotations that a compiler shows to values of our own. */
final class AnnotationReading {

  private AnnotationReading() {}

  static AnnotationView annotation(Origin origin, AnnotationMirror mirror) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> members = mirror.getElementValues();
    if (members.isEmpty()) {
      return new AnnotationView(nameOf(mirror), origin, Map.of());
    }
    Map<String, MemberValue> values = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        members.entrySet()) {
      values.put(member.getKey().getSimpleName().toString(), value(origin, member.getValue()));
    }
    return new AnnotationView(nameOf(mirror), origin, values);
  }

  static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** A value is found by the outermost annotation, also where it stands in a nested one. */
  private static MemberValue value(Origin outer, AnnotationValue value) {
    Origin origin = Origin.of(outer.element(), outer.annotation().orElseThrow(), value);
    Object content = value.getValue();
    if (content instanceof AnnotationMirror nested) {
      return new MemberValue(annotation(origin, nested), origin);
    }
    if (content instanceof VariableElement constant) {
      return new MemberValue(new EnumConstant(constant.getSimpleName().toString()), origin);
    }
    return new MemberValue(content instanceof List<?> list ? list(origin, list) : content, origin);
  }

  private static List<MemberValue> list(Origin outer, List<?> values) {
    List<MemberValue> list = new ArrayList<>();
    for (Object value : values) {
      list.add(value(outer, (AnnotationValue) value));
    }
    return list;
  }
}

package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in an annotation.
 *
 * @param content a text, truth value, character or number; a {@link
 *     javax.lang.model.type.TypeMirror} of a class; an {@link EnumConstant}; an {@link
 *     AnnotationView}; or a list of further {@code MemberValue}s
 * @param origin where it stands
 */
public record MemberValue(Object content, Origin origin) {

  /** Whether it is an annotation, or an array of them. */
  public boolean holdsAnnotations() {
    return content instanceof AnnotationView
        || content instanceof List<?> list
            && !list.isEmpty()
            && ((MemberValue) list.get(0)).holdsAnnotations();
  }

  /** The elements of an array; a value that is none is its only element. */
  List<MemberValue> elements() {
    if (!(content instanceof List<?> list)) {
      return List.of(this);
    }
    List<MemberValue> elements = new ArrayList<>(list.size());
    for (Object element : list) {
      elements.add((MemberValue) element);
    }
    return elements;
  }
}

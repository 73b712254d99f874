package dev.sterna.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.function.BiPredicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Whether a member of an annotation as it is written may have a given value. Where the expression
 * is not understood, it may.
 */
final class WrittenValue extends SimpleAnnotationValueVisitor14<Boolean, ExpressionTree> {

  private final FieldNames names;
  private final WrittenType types;
  private final BiPredicate<AnnotationTree, AnnotationMirror> annotations;

  /**
   * @param annotations compares annotations in annotations
   */
  WrittenValue(
      FieldNames names,
      WrittenType types,
      BiPredicate<AnnotationTree, AnnotationMirror> annotations) {
    this.names = names;
    this.types = types;
    this.annotations = annotations;
  }

  boolean mayBe(ExpressionTree written, AnnotationValue value) {
    return visit(value, written);
  }

  @Override
  protected Boolean defaultAction(Object constant, ExpressionTree written) {
    return ConstantExpression.valueOf(written, names)
        .map(value -> isSame(value, constant))
        .orElse(true);
  }

  /** Whether two constants are the same, or one is it when converted to the type of the other. */
  static boolean isSame(Object one, Object other) {
    Object left = one instanceof Character letter ? (int) letter : one;
    Object right = other instanceof Character letter ? (int) letter : other;
    if (!(left instanceof Number a) || !(right instanceof Number b)) {
      return left.equals(right);
    }
    return isFloating(a) || isFloating(b)
        ? Float.compare(a.floatValue(), b.floatValue()) == 0
        : a.longValue() == b.longValue();
  }

  private static boolean isFloating(Number number) {
    return number instanceof Float || number instanceof Double;
  }

  @Override
  public Boolean visitEnumConstant(VariableElement constant, ExpressionTree written) {
    return ("." + written).endsWith("." + constant.getSimpleName());
  }

  @Override
  public Boolean visitType(TypeMirror type, ExpressionTree written) {
    return !(written instanceof MemberSelectTree literal)
        || types.mayBe(literal.getExpression(), type);
  }

  @Override
  public Boolean visitAnnotation(AnnotationMirror annotation, ExpressionTree written) {
    return written instanceof AnnotationTree tree && annotations.test(tree, annotation);
  }

  @Override
  public Boolean visitArray(List<? extends AnnotationValue> values, ExpressionTree written) {
    List<? extends ExpressionTree> elements =
        written instanceof NewArrayTree array ? array.getInitializers() : List.of(written);
    if (elements.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (!mayBe(elements.get(i), values.get(i))) {
        return false;
      }
    }
    return true;
  }
}

package dev.sterna.processor.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.sterna.processor.code.JavaValue.Constant;
import dev.sterna.processor.code.JavaValue.Instance;
import dev.sterna.processor.code.JavaValue.Nothing;
import dev.sterna.processor.code.JavaValue.Plain;
import dev.sterna.processor.source.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Follows expressions (Java Language Specification, 15): constants, conditions, variables, fields
 * of enums, and calls.
 */
final class Expressions extends SimpleTreeVisitor<JavaValue, Scope> {

  private final Calls calls;
  private final EnumObjects objects;

  Expressions(Calls calls, EnumObjects objects) {
    this.calls = calls;
    this.objects = objects;
  }

  /** The value of an expression, if there is one. */
  JavaValue value(ExpressionTree expression, Scope scope) {
    return visit(Optional.ofNullable(expression).orElseThrow(Unclear::new), scope);
  }

  /**
   * The value of an expression that is used as what it is, so that its type counts. Which type one
   * of a choice of numbers has hangs on the others (15.25), which are not looked at.
   */
  JavaValue typed(ExpressionTree expression, Scope scope) {
    JavaValue value = visit(expression, scope);
    if (isChoice(expression) && value instanceof Plain plain && isNumber(plain.value())) {
      throw new Unclear();
    }
    return value;
  }

  private static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof Character;
  }

  private static boolean isChoice(ExpressionTree expression) {
    ExpressionTree bare = bare(expression);
    return bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree;
  }

  private static ExpressionTree bare(ExpressionTree expression) {
    ExpressionTree bare = expression;
    while (bare instanceof ParenthesizedTree parenthesized) {
      bare = parenthesized.getExpression();
    }
    return bare;
  }

  @Override
  public JavaValue visitLiteral(LiteralTree literal, Scope scope) {
    return literal.getValue() == null ? Nothing.NULL : new Plain(literal.getValue());
  }

  @Override
  public JavaValue visitParenthesized(ParenthesizedTree parenthesized, Scope scope) {
    return visit(parenthesized.getExpression(), scope);
  }

  @Override
  public JavaValue visitTypeCast(TypeCastTree cast, Scope scope) {
    return visit(cast.getExpression(), scope).as(cast.getType().toString());
  }

  @Override
  public JavaValue visitUnary(UnaryTree unary, Scope scope) {
    return new Plain(
        Arithmetic.unary(unary.getKind(), operand(unary.getExpression(), scope))
            .orElseThrow(Unclear::new));
  }

  @Override
  public JavaValue visitBinary(BinaryTree binary, Scope scope) {
    ExpressionTree left = binary.getLeftOperand();
    ExpressionTree right = binary.getRightOperand();
    return switch (binary.getKind()) {
      case CONDITIONAL_AND -> truth(isTrue(left, scope) && isTrue(right, scope));
      case CONDITIONAL_OR -> truth(isTrue(left, scope) || isTrue(right, scope));
      case EQUAL_TO -> truth(isSame(left, right, scope));
      case NOT_EQUAL_TO -> truth(!isSame(left, right, scope));
      default ->
          new Plain(
              Arithmetic.binary(binary.getKind(), operand(left, scope), operand(right, scope))
                  .orElseThrow(Unclear::new));
    };
  }

  private boolean isTrue(ExpressionTree condition, Scope scope) {
    return visit(condition, scope).isTrue();
  }

  private static JavaValue truth(boolean value) {
    return new Plain(value);
  }

  private Object operand(ExpressionTree expression, Scope scope) {
    JavaValue value = typed(expression, scope);
    if (value instanceof Constant constant) {
      value = calls.call(constant, "toString", List.of());
    }
    if (value instanceof Plain plain) {
      return plain.value();
    }
    throw new Unclear();
  }

  /**
   * Whether {@code ==} holds. Of boxes and texts it would compare what cannot be known; one operand
   * that is the literal of a primitive type makes numbers of both.
   */
  private boolean isSame(ExpressionTree left, ExpressionTree right, Scope scope) {
    JavaValue one = visit(left, scope);
    JavaValue other = visit(right, scope);
    if (one == Nothing.NULL || other == Nothing.NULL) {
      if (one != other && (isNumber(bare(left), one) || isNumber(bare(right), other))) {
        throw new Unclear();
      }
      return one == other;
    }
    if (one instanceof Constant && other instanceof Constant) {
      return one.equals(other);
    }
    if (isTruth(one) && isTruth(other)) {
      return one.equals(other);
    }
    if (isNumber(bare(left), one) || isNumber(bare(right), other)) {
      return isSameNumber(one, other);
    }
    throw new Unclear();
  }

  private static boolean isTruth(JavaValue value) {
    return value instanceof Plain plain && plain.value() instanceof Boolean;
  }

  private static boolean isNumber(ExpressionTree expression, JavaValue value) {
    return expression instanceof LiteralTree
        && value instanceof Plain plain
        && isNumber(plain.value());
  }

  /** Whether two whole numbers are the same, of whatever type each is. */
  static boolean isSameNumber(JavaValue one, JavaValue other) {
    if (one instanceof Plain left && other instanceof Plain right) {
      Optional<Object> difference = Arithmetic.binary(Tree.Kind.XOR, left.value(), right.value());
      return difference.isPresent() && ((Number) difference.get()).longValue() == 0;
    }
    return false;
  }

  /** A box that is null where the other side is a number would be opened (15.25). */
  @Override
  public JavaValue visitConditionalExpression(ConditionalExpressionTree choice, Scope scope) {
    boolean first = isTrue(choice.getCondition(), scope);
    ExpressionTree chosen = first ? choice.getTrueExpression() : choice.getFalseExpression();
    JavaValue value = visit(chosen, scope);
    return requireLiteral(value, chosen);
  }

  @Override
  public JavaValue visitSwitchExpression(SwitchExpressionTree choice, Scope scope) {
    JavaValue value = calls.statements().switched(choice.getExpression(), choice.getCases(), scope);
    if (value == Nothing.NULL) {
      throw new Unclear();
    }
    return value;
  }

  private static JavaValue requireLiteral(JavaValue value, ExpressionTree chosen) {
    if (value == Nothing.NULL && !(bare(chosen) instanceof LiteralTree)) {
      throw new Unclear();
    }
    return value;
  }

  @Override
  public JavaValue visitIdentifier(IdentifierTree identifier, Scope scope) {
    String name = identifier.getName().toString();
    if (name.equals("this")) {
      return scope.self();
    }
    return scope.isVariable(name)
        ? scope.variable(name)
        : field(scope.names().field(name).orElseThrow(Unclear::new), scope);
  }

  @Override
  public JavaValue visitMemberSelect(MemberSelectTree member, Scope scope) {
    String name = member.getIdentifier().toString();
    if (isValue(member.getExpression(), scope)) {
      return objects.field(visit(member.getExpression(), scope), name);
    }
    String owner = member.getExpression().toString();
    return field(scope.names().field(owner, name).orElseThrow(Unclear::new), scope);
  }

  private JavaValue field(VariableElement field, Scope scope) {
    if (field.getKind() == ElementKind.ENUM_CONSTANT) {
      return Constant.of(field);
    }
    if (field.getConstantValue() != null) {
      return new Plain(field.getConstantValue());
    }
    return field.getModifiers().contains(Modifier.STATIC)
        ? PlatformCalls.constant(field)
        : objects.field(scope.self(), field.getSimpleName().toString());
  }

  /** Whether a name means a variable or a field, and not a class (6.4.2). */
  private static boolean isValue(ExpressionTree expression, Scope scope) {
    if (expression instanceof IdentifierTree identifier) {
      String name = identifier.getName().toString();
      return name.equals("this") || scope.isVariable(name) || scope.names().field(name).isPresent();
    }
    return !(expression instanceof MemberSelectTree member)
        || isValue(member.getExpression(), scope)
        || scope
            .names()
            .field(member.getExpression().toString(), member.getIdentifier().toString())
            .isPresent();
  }

  @Override
  public JavaValue visitMethodInvocation(MethodInvocationTree call, Scope scope) {
    List<JavaValue> arguments = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      arguments.add(typed(argument, scope));
    }
    if (call.getMethodSelect() instanceof IdentifierTree method) {
      return calls.call(scope.self(), method.getName().toString(), arguments);
    }
    MemberSelectTree method = (MemberSelectTree) call.getMethodSelect();
    String name = method.getIdentifier().toString();
    ExpressionTree owner = method.getExpression();
    return isValue(owner, scope)
        ? calls.call(typed(owner, scope), name, arguments)
        : ofClass(scope.names().type(owner.toString()).orElseThrow(Unclear::new), name, arguments);
  }

  private JavaValue ofClass(TypeElement type, String name, List<JavaValue> arguments) {
    return calls.isReadable(type)
        ? calls.call(new Instance(type), name, arguments)
        : PlatformCalls.ofClass(type.getQualifiedName().toString(), name, arguments);
  }

  @Override
  protected JavaValue defaultAction(Tree tree, Scope scope) {
    throw new Unclear();
  }
}

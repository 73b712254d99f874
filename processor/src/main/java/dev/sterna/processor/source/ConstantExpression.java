package dev.sterna.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The value of an expression that is the same whenever it runs: literals, constants, arithmetic on
 * them (Java Language Specification, 15.29), constants of enums, and big numbers. Anything else has
 * none.
 */
final class ConstantExpression extends SimpleTreeVisitor<Optional<Object>, Void> {

  private static final Map<String, Object> CONSTANTS_OF_THE_JDK =
      Map.of(
          "java.lang.Boolean.TRUE", true,
          "java.lang.Boolean.FALSE", false,
          "java.math.BigDecimal.ZERO", BigDecimal.ZERO,
          "java.math.BigDecimal.ONE", BigDecimal.ONE,
          "java.math.BigDecimal.TEN", BigDecimal.TEN,
          "java.math.BigInteger.ZERO", BigInteger.ZERO,
          "java.math.BigInteger.ONE", BigInteger.ONE,
          "java.math.BigInteger.TWO", BigInteger.TWO,
          "java.math.BigInteger.TEN", BigInteger.TEN);

  private final FieldNames names;

  private ConstantExpression(FieldNames names) {
    super(Optional.empty());
    this.names = names;
  }

  /**
   * The value: a box of a primitive type, a {@code String}, a big number, or an {@link
   * InitialValue.EnumConstant}.
   */
  static Optional<Object> valueOf(ExpressionTree expression, FieldNames names) {
    return expression.accept(new ConstantExpression(names), null);
  }

  @Override
  public Optional<Object> visitLiteral(LiteralTree tree, Void none) {
    return Optional.ofNullable(tree.getValue());
  }

  @Override
  public Optional<Object> visitParenthesized(ParenthesizedTree tree, Void none) {
    return visit(tree.getExpression(), none);
  }

  @Override
  public Optional<Object> visitUnary(UnaryTree tree, Void none) {
    return visit(tree.getExpression(), none)
        .flatMap(operand -> Arithmetic.unary(tree.getKind(), operand));
  }

  @Override
  public Optional<Object> visitBinary(BinaryTree tree, Void none) {
    Optional<Object> right = visit(tree.getRightOperand(), none);
    return visit(tree.getLeftOperand(), none)
        .flatMap(l -> right.flatMap(r -> Arithmetic.binary(tree.getKind(), l, r)));
  }

  @Override
  public Optional<Object> visitTypeCast(TypeCastTree tree, Void none) {
    return visit(tree.getExpression(), none)
        .flatMap(value -> Arithmetic.cast(tree.getType().toString(), value));
  }

  @Override
  public Optional<Object> visitIdentifier(IdentifierTree tree, Void none) {
    return names.field(tree.getName().toString()).flatMap(ConstantExpression::valueOf);
  }

  @Override
  public Optional<Object> visitMemberSelect(MemberSelectTree tree, Void none) {
    return names
        .field(tree.getExpression().toString(), tree.getIdentifier().toString())
        .flatMap(ConstantExpression::valueOf);
  }

  @Override
  public Optional<Object> visitNewClass(NewClassTree tree, Void none) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (arguments.size() != 1 || tree.getClassBody() != null) {
      return Optional.empty();
    }
    Optional<String> text = visit(arguments.get(0), none).map(String::valueOf);
    return switch (tree.getIdentifier().toString()) {
      case "BigDecimal", "java.math.BigDecimal" -> text.flatMap(number(BigDecimal::new));
      case "BigInteger", "java.math.BigInteger" -> text.flatMap(number(BigInteger::new));
      default -> Optional.empty();
    };
  }

  private static Function<String, Optional<Object>> number(Function<String, Object> parser) {
    return text -> {
      try {
        return Optional.of(parser.apply(text));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    };
  }

  private static Optional<Object> valueOf(VariableElement field) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    if (field.getKind() == ElementKind.ENUM_CONSTANT) {
      return Optional.of(
          new InitialValue.EnumConstant(field.getSimpleName().toString(), ordinal(owner, field)));
    }
    String name = owner.getQualifiedName() + "." + field.getSimpleName();
    return Optional.ofNullable(field.getConstantValue())
        .or(() -> Optional.ofNullable(CONSTANTS_OF_THE_JDK.get(name)));
  }

  private static int ordinal(TypeElement owner, VariableElement constant) {
    return owner.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .toList()
        .indexOf(constant);
  }

  @Override
  protected Optional<Object> defaultAction(Tree tree, Void none) {
    return Optional.empty();
  }
}

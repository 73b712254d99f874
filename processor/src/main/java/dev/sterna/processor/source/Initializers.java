package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The constants that fields are initialized with. A constructor or an initializer block can still
 * assign another value: whoever uses one shows it.
 */
public final class Initializers {

  /** Where Lombok's {@code @Builder.Default} moves the initializer of a field. */
  private static final String LOMBOK_DEFAULT = "$default$";

  private final SourceFiles sources;
  private final Elements elements;

  public Initializers(SourceFiles sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /**
   * The constant that a field of this class starts with.
   *
   * @param type the class
   * @param field the name of the field
   */
  public Optional<InitialValue> of(TypeElement type, String field) {
    return sources
        .unit(type)
        .flatMap(unit -> of(type, field, unit))
        .flatMap(Initializers::initialValue);
  }

  /** Whether the class of this member has a source here, so that its initializer would be known. */
  public boolean areSeen(Element member) {
    return member.getEnclosingElement() instanceof TypeElement type
        && sources.unit(type).isPresent();
  }

  private Optional<Object> of(TypeElement type, String field, CompilationUnitTree unit) {
    FieldNames names = new FieldNames(elements, unit, type);
    return Declarations.of(type, unit)
        .flatMap(declared -> initializer(declared.getMembers(), field))
        .flatMap(expression -> ConstantExpression.valueOf(expression, names));
  }

  private static Optional<ExpressionTree> initializer(List<? extends Tree> members, String field) {
    return Stream.concat(
            members.stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(variable -> variable.getName().contentEquals(field))
                .flatMap(variable -> Stream.ofNullable(variable.getInitializer())),
            members.stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals(LOMBOK_DEFAULT + field))
                .flatMap(method -> method.getBody().getStatements().stream())
                .flatMap(Initializers::returned))
        .findFirst();
  }

  private static Stream<ExpressionTree> returned(StatementTree statement) {
    return statement instanceof ReturnTree result
        ? Stream.ofNullable(result.getExpression())
        : Stream.empty();
  }

  private static Optional<InitialValue> initialValue(Object constant) {
    if (constant instanceof InitialValue value) {
      return Optional.of(value);
    }
    if (constant instanceof Boolean truth) {
      return Optional.of(new InitialValue.Truth(truth));
    }
    if (constant instanceof String || constant instanceof Character) {
      return Optional.of(new InitialValue.Text(constant.toString()));
    }
    try {
      return Optional.of(new InitialValue.Numeric(new BigDecimal(constant.toString())));
    } catch (NumberFormatException notFinite) {
      return Optional.empty();
    }
  }
}

package dev.sterna.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a method without parameters returns whenever it is called. The source tells it where all
 * that the method does is to return a constant or the literal of a class.
 */
public final class MethodResults {

  private final SourceFiles sources;
  private final Elements elements;

  public MethodResults(SourceFiles sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /** The constant, as {@link ConstantExpression} has it. */
  public Optional<Object> constant(TypeElement type, String method) {
    return returned(type, method, ConstantExpression::valueOf);
  }

  /** The class of the literal. */
  public Optional<TypeElement> classLiteral(TypeElement type, String method) {
    return returned(type, method, MethodResults::literal);
  }

  private static Optional<TypeElement> literal(ExpressionTree returned, FieldNames names) {
    return returned instanceof MemberSelectTree literal
            && literal.getIdentifier().contentEquals("class")
        ? names.type(literal.getExpression().toString())
        : Optional.empty();
  }

  private <T> Optional<T> returned(
      TypeElement type,
      String method,
      BiFunction<ExpressionTree, FieldNames, Optional<T>> meaning) {
    Optional<CompilationUnitTree> unit = sources.unit(type);
    Optional<ClassTree> tree = unit.flatMap(file -> Declarations.of(type, file));
    Optional<ExpressionTree> expression = tree.flatMap(declared -> returned(declared, method));
    return expression.isPresent()
        ? meaning.apply(expression.get(), new FieldNames(elements, unit.get(), type))
        : Optional.empty();
  }

  private static Optional<ExpressionTree> returned(ClassTree type, String name) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals(name)
          && method.getParameters().isEmpty()
          && method.getBody() != null) {
        List<? extends StatementTree> statements = method.getBody().getStatements();
        return statements.size() == 1 && statements.get(0) instanceof ReturnTree only
            ? Optional.ofNullable(only.getExpression())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}

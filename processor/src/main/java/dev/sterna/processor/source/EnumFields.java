package dev.sterna.processor.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the constants of an enum hold in a field of theirs. The source tells it where a constructor
 * assigns a parameter to the field and nothing else, and each constant passes a constant there.
 */
public final class EnumFields {

  private final SourceFiles sources;
  private final Elements elements;

  public EnumFields(SourceFiles sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /**
   * The values in the order of the constants, as {@link ConstantExpression} has them.
   *
   * @param type the enum
   * @param field the name of the field
   * @return none unless the source tells the value of each constant
   */
  public Optional<List<Object>> values(TypeElement type, String field) {
    return sources
        .unit(type)
        .flatMap(
            unit -> Declarations.of(type, unit).flatMap(tree -> values(type, field, tree, unit)));
  }

  private Optional<List<Object>> values(
      TypeElement type, String field, ClassTree tree, CompilationUnitTree unit) {
    FieldNames names = new FieldNames(elements, unit, type);
    List<Object> values = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        Optional<Object> value =
            Declarations.field(member.getSimpleName().toString(), tree)
                .map(VariableTree::getInitializer)
                .flatMap(made -> argument(made, field, tree))
                .flatMap(argument -> ConstantExpression.valueOf(argument, names));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
    }
    return Optional.of(values);
  }

  /** What a constant passes for a field. */
  private static Optional<ExpressionTree> argument(
      ExpressionTree made, String field, ClassTree tree) {
    if (!(made instanceof NewClassTree constant)) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> arguments = constant.getArguments();
    List<MethodTree> constructors = constructors(tree, arguments.size());
    return constructors.size() == 1
        ? parameter(constructors.get(0), field).map(arguments::get)
        : Optional.empty();
  }

  private static List<MethodTree> constructors(ClassTree tree, int parameters) {
    List<MethodTree> found = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals("<init>")
          && method.getParameters().size() == parameters) {
        found.add(method);
      }
    }
    return found;
  }

  /** The place of the parameter that a constructor assigns to a field. */
  private static Optional<Integer> parameter(MethodTree constructor, String field) {
    List<String> assigned = new ArrayList<>();
    for (StatementTree statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof AssignmentTree assignment
          && isField(assignment.getVariable(), field)) {
        assigned.add(
            assignment.getExpression() instanceof IdentifierTree name
                ? name.getName().toString()
                : "");
      }
    }
    List<String> parameters =
        constructor.getParameters().stream().map(each -> each.getName().toString()).toList();
    return Optional.of(assigned)
        .filter(names -> names.size() == 1)
        .map(names -> parameters.indexOf(names.get(0)))
        .filter(place -> place >= 0);
  }

  private static boolean isField(ExpressionTree variable, String field) {
    return variable instanceof IdentifierTree name
        ? name.getName().contentEquals(field)
        : variable instanceof MemberSelectTree member
            && member.getIdentifier().contentEquals(field)
            && member.getExpression() instanceof IdentifierTree owner
            && owner.getName().contentEquals("this");
  }
}

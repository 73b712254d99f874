package dev.sterna.processor.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.List;
import java.util.Optional;

/**
 * Follows statements (Java Language Specification, 14): conditions, switches and variables. Loops,
 * exceptions and all that has effects elsewhere are unclear.
 */
final class Statements extends SimpleTreeVisitor<Statements.Flow, Scope> {

  private final Expressions expressions;

  Statements(Expressions expressions) {
    this.expressions = expressions;
  }

  /** Where code goes on behind a statement. */
  sealed interface Flow {}

  private enum Step implements Flow {
    NEXT,
    OUT
  }

  /** What a method returns or a switch yields. */
  record Result(JavaValue value) implements Flow {}

  /** The value of an expression. */
  JavaValue value(ExpressionTree expression, Scope scope) {
    return expressions.value(expression, scope);
  }

  /** What these statements return or yield. */
  JavaValue result(List<? extends StatementTree> statements, Scope scope) {
    return result(all(statements, scope));
  }

  private static JavaValue result(Flow flow) {
    if (flow instanceof Result result) {
      return result.value();
    }
    throw new Unclear();
  }

  private Flow all(List<? extends StatementTree> statements, Scope scope) {
    for (StatementTree statement : statements) {
      Flow flow = visit(statement, scope);
      if (flow != Step.NEXT) {
        return flow;
      }
    }
    return Step.NEXT;
  }

  @Override
  public Flow visitBlock(BlockTree block, Scope scope) {
    return all(block.getStatements(), scope);
  }

  @Override
  public Flow visitEmptyStatement(EmptyStatementTree empty, Scope scope) {
    return Step.NEXT;
  }

  @Override
  public Flow visitReturn(ReturnTree returned, Scope scope) {
    return new Result(expressions.value(returned.getExpression(), scope));
  }

  @Override
  public Flow visitYield(YieldTree yielded, Scope scope) {
    return new Result(expressions.value(yielded.getValue(), scope));
  }

  @Override
  public Flow visitBreak(BreakTree out, Scope scope) {
    if (out.getLabel() != null) {
      throw new Unclear();
    }
    return Step.OUT;
  }

  @Override
  public Flow visitIf(IfTree choice, Scope scope) {
    if (expressions.value(choice.getCondition(), scope).isTrue()) {
      return visit(choice.getThenStatement(), scope);
    }
    return choice.getElseStatement() == null ? Step.NEXT : visit(choice.getElseStatement(), scope);
  }

  @Override
  public Flow visitVariable(VariableTree variable, Scope scope) {
    Optional<JavaValue> value = Optional.empty();
    if (variable.getInitializer() != null) {
      value = Optional.of(expressions.typed(variable.getInitializer(), scope));
    }
    scope.declare(variable.getName().toString(), String.valueOf(variable.getType()), value);
    return Step.NEXT;
  }

  /**
   * An assignment to a variable, or a call that is followed to its end, so that it does nothing.
   */
  @Override
  public Flow visitExpressionStatement(ExpressionStatementTree statement, Scope scope) {
    if (statement.getExpression() instanceof AssignmentTree assignment) {
      if (!(assignment.getVariable() instanceof IdentifierTree variable)) {
        throw new Unclear();
      }
      scope.assign(
          variable.getName().toString(), expressions.value(assignment.getExpression(), scope));
    } else {
      expressions.value(statement.getExpression(), scope);
    }
    return Step.NEXT;
  }

  @Override
  public Flow visitSwitch(SwitchTree choice, Scope scope) {
    Flow flow = chosen(choice.getExpression(), choice.getCases(), scope);
    return flow == Step.OUT ? Step.NEXT : flow;
  }

  /** What a switch expression is. */
  JavaValue switched(ExpressionTree selector, List<? extends CaseTree> cases, Scope scope) {
    return result(chosen(selector, cases, scope));
  }

  private Flow chosen(ExpressionTree selector, List<? extends CaseTree> cases, Scope scope) {
    JavaValue value = expressions.value(selector, scope);
    if (value == JavaValue.Nothing.NULL) {
      throw new Unclear();
    }
    int chosen = place(value, cases, scope);
    if (chosen < 0) {
      return Step.NEXT;
    }
    if (cases.get(chosen).getCaseKind() == CaseTree.CaseKind.RULE) {
      return ruled(cases.get(chosen).getBody(), scope);
    }
    for (CaseTree each : cases.subList(chosen, cases.size())) {
      Flow flow = all(each.getStatements(), scope);
      if (flow != Step.NEXT) {
        return flow;
      }
    }
    return Step.NEXT;
  }

  private Flow ruled(Tree body, Scope scope) {
    return body instanceof ExpressionTree expression
        ? new Result(expressions.value(expression, scope))
        : visit(body, scope);
  }

  private int place(JavaValue value, List<? extends CaseTree> cases, Scope scope) {
    int others = -1;
    for (int i = 0; i < cases.size(); i++) {
      CaseTree each = cases.get(i);
      if (each.getExpressions().isEmpty()) {
        requireDefault(each);
        others = i;
      }
      for (ExpressionTree label : each.getExpressions()) {
        if (isMeant(label, value, scope)) {
          return i;
        }
      }
    }
    return others;
  }

  /** A case of a pattern has no expressions either. */
  private static void requireDefault(CaseTree label) {
    if (!label.toString().strip().startsWith("default")) {
      throw new Unclear();
    }
  }

  /** With the label that is null there may be one for all others, which no expression shows. */
  private boolean isMeant(ExpressionTree label, JavaValue value, Scope scope) {
    if (label.getKind() == Tree.Kind.NULL_LITERAL) {
      throw new Unclear();
    }
    if (value instanceof JavaValue.Constant constant) {
      return constant.name().equals(lastName(label));
    }
    JavaValue other = expressions.value(label, scope);
    return value.isEqualTo(other) || Expressions.isSameNumber(value, other);
  }

  private static String lastName(ExpressionTree label) {
    if (label instanceof IdentifierTree name) {
      return name.getName().toString();
    }
    return label instanceof MemberSelectTree member ? member.getIdentifier().toString() : "";
  }

  @Override
  protected Flow defaultAction(Tree tree, Scope scope) {
    throw new Unclear();
  }
}

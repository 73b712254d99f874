package dev.sterna.processor.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.sterna.processor.code.JavaValue.Constant;
import dev.sterna.processor.code.JavaValue.Forming;
import dev.sterna.processor.code.JavaValue.Instance;
import dev.sterna.processor.source.Declarations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * What the constants of enums hold in their fields: what a constructor assigns once and for all, or
 * the field starts with. Only that one assignment is followed, so the rest of a constructor may do
 * what it likes.
 */
final class EnumObjects {

  private final Calls calls;

  EnumObjects(Calls calls) {
    this.calls = calls;
  }

  /** What a constant of an enum holds in a field. */
  JavaValue field(JavaValue owner, String name) {
    if (!(owner instanceof Constant constant)) {
      throw new Unclear();
    }
    ClassCode code = calls.code(constant.type());
    VariableTree field = Declarations.field(name, code.tree()).orElseThrow(Unclear::new);
    requireFixed(field, code);
    Scope outside = new Scope(code.names(), new Instance(constant.type()));
    List<Optional<JavaValue>> arguments =
        values(code.creation(constant.name()).orElseThrow(Unclear::new).getArguments(), outside);
    JavaValue value =
        new Construction(code, constant, name)
            .assigned(arguments)
            .or(() -> initial(field, new Scope(code.names(), new Forming(constant))))
            .orElseThrow(Unclear::new);
    return value.as(field.getType().toString());
  }

  private Optional<JavaValue> initial(VariableTree field, Scope scope) {
    return Optional.ofNullable(field.getInitializer())
        .map(initializer -> calls.statements().value(initializer, scope));
  }

  /** Arguments that are unclear matter only to the fields that are made of them. */
  private List<Optional<JavaValue>> values(List<? extends ExpressionTree> arguments, Scope scope) {
    List<Optional<JavaValue>> values = new ArrayList<>();
    for (ExpressionTree argument : arguments) {
      values.add(attempted(argument, scope));
    }
    return values;
  }

  private Optional<JavaValue> attempted(ExpressionTree argument, Scope scope) {
    try {
      return Optional.of(calls.statements().value(argument, scope));
    } catch (Unclear unclear) {
      return Optional.empty();
    }
  }

  /** That nobody but a constructor gives a field of an enum its value. */
  private static void requireFixed(VariableTree field, ClassCode code) {
    Set<Modifier> modifiers = field.getModifiers().getFlags();
    if (modifiers.contains(Modifier.STATIC)) {
      throw new Unclear();
    }
    if (!modifiers.contains(Modifier.FINAL)) {
      String name = field.getName().toString();
      int assigned = 0;
      for (MethodTree constructor : code.constructors()) {
        assigned += times(name, ClassCode.assigned(constructor));
      }
      if (!modifiers.contains(Modifier.PRIVATE)
          || assigned != times(name, ClassCode.assigned(code.unit()))
          || new LombokMembers(code).hasSetter(field)) {
        throw new Unclear();
      }
    }
  }

  private static int times(String field, List<String> targets) {
    return (int)
        targets.stream().filter(text -> text.equals(field) || text.endsWith("." + field)).count();
  }

  /**
   * How a constant gets the value of one field.
   *
   * @param code the enum
   * @param field the name of the field
   */
  private final class Construction {

    private final ClassCode code;
    private final Constant constant;
    private final String field;

    Construction(ClassCode code, Constant constant, String field) {
      this.code = code;
      this.constant = constant;
      this.field = field;
    }

    /** What the constructor with so many parameters assigns to the field, if it does. */
    Optional<JavaValue> assigned(List<Optional<JavaValue>> arguments) {
      List<MethodTree> fitting = new ArrayList<>();
      for (MethodTree constructor : code.constructors()) {
        if (ClassCode.hasVariableArity(constructor)) {
          throw new Unclear();
        }
        if (constructor.getParameters().size() == arguments.size()) {
          fitting.add(constructor);
        }
      }
      List<List<String>> generated = new ArrayList<>(new LombokMembers(code).constructed());
      generated.removeIf(fields -> fields.size() != arguments.size());
      if (!generated.isEmpty()) {
        fitting.removeIf(LombokMembers::isGenerated);
      }
      if (fitting.size() + generated.size() != 1) {
        return assignedByNone(arguments, fitting.size() + generated.size());
      }
      return fitting.isEmpty()
          ? assigned(generated.get(0), arguments)
          : assigned(fitting.get(0), arguments);
    }

    /** What has no constructor at all has one without parameters. */
    private static Optional<JavaValue> assignedByNone(
        List<Optional<JavaValue>> arguments, int constructors) {
      if (constructors > 0 || !arguments.isEmpty()) {
        throw new Unclear();
      }
      return Optional.empty();
    }

    private Optional<JavaValue> assigned(List<String> fields, List<Optional<JavaValue>> arguments) {
      int place = fields.indexOf(field);
      return place < 0
          ? Optional.empty()
          : Optional.of(arguments.get(place).orElseThrow(Unclear::new));
    }

    private Optional<JavaValue> assigned(
        MethodTree constructor, List<Optional<JavaValue>> arguments) {
      Scope scope = scope(constructor, arguments);
      List<? extends StatementTree> statements = constructor.getBody().getStatements();
      int all = 0;
      for (String target : ClassCode.assigned(constructor)) {
        all += isField(target, scope) ? 1 : 0;
      }
      if (all == 0) {
        Optional<List<? extends ExpressionTree>> others = delegated(statements);
        return others.isPresent() ? assigned(values(others.get(), scope)) : Optional.empty();
      }
      for (StatementTree statement : statements) {
        if (all == 1
            && statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof AssignmentTree assignment
            && isField(assignment.getVariable().toString(), scope)) {
          return Optional.of(calls.statements().value(assignment.getExpression(), scope));
        }
      }
      throw new Unclear();
    }

    /** The parameters that keep their values; of all other variables nothing is known. */
    private Scope scope(MethodTree constructor, List<Optional<JavaValue>> arguments) {
      Scope scope = new Scope(code.names(), new Forming(constant));
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
          scope.declare(variable.getName().toString(), "", Optional.empty());
          return super.visitVariable(variable, none);
        }
      }.scan(constructor.getBody(), null);
      Set<String> changed = new TreeSet<>(ClassCode.assigned(constructor));
      for (int i = 0; i < arguments.size(); i++) {
        VariableTree parameter = constructor.getParameters().get(i);
        String name = parameter.getName().toString();
        scope.declare(
            name,
            parameter.getType().toString(),
            changed.contains(name) ? Optional.empty() : arguments.get(i));
      }
      return scope;
    }

    private boolean isField(String target, Scope scope) {
      return target.equals("this." + field) || target.equals(field) && !scope.isVariable(field);
    }

    /** The arguments for another constructor that does the work. */
    private static Optional<List<? extends ExpressionTree>> delegated(
        List<? extends StatementTree> statements) {
      return !statements.isEmpty()
              && statements.get(0) instanceof ExpressionStatementTree expression
              && expression.getExpression() instanceof MethodInvocationTree call
              && call.getMethodSelect().toString().equals("this")
          ? Optional.of(Collections.unmodifiableList(call.getArguments()))
          : Optional.empty();
    }
  }
}

package dev.sterna.processor.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.sterna.processor.source.Declarations;
import dev.sterna.processor.source.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The code of a class.
 *
 * @param unit the file that declares it
 * @param tree the declaration
 * @param names what names mean in it
 */
record ClassCode(CompilationUnitTree unit, ClassTree tree, FieldNames names) {

  /** What makes a constant of an enum. */
  Optional<NewClassTree> creation(String constant) {
    return Declarations.field(constant, tree)
        .map(VariableTree::getInitializer)
        .filter(NewClassTree.class::isInstance)
        .map(NewClassTree.class::cast);
  }

  /** The method of this name, if there is one with so many parameters; of several none is known. */
  Optional<MethodTree> method(String name, int parameters) {
    return method(tree, name, parameters);
  }

  /** The method that one constant of an enum has for itself. */
  Optional<MethodTree> methodOf(String constant, String name, int parameters) {
    Optional<ClassTree> body = creation(constant).map(NewClassTree::getClassBody);
    Optional<MethodTree> method = body.flatMap(own -> method(own, name, parameters));
    if (method.isPresent()
        && body.get().getMembers().stream().anyMatch(VariableTree.class::isInstance)) {
      throw new Unclear();
    }
    return method;
  }

  private static Optional<MethodTree> method(ClassTree type, String name, int parameters) {
    Optional<MethodTree> found = Optional.empty();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals(name)) {
        boolean fits = method.getParameters().size() == parameters;
        if (hasVariableArity(method) || fits && found.isPresent()) {
          throw new Unclear();
        }
        found = fits ? Optional.of(method) : found;
      }
    }
    return found;
  }

  /** The constructors, and those that the compiler or another processor has added by now. */
  List<MethodTree> constructors() {
    List<MethodTree> found = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
        found.add(method);
      }
    }
    return found;
  }

  /** Whether a method takes as many arguments as there are. */
  static boolean hasVariableArity(MethodTree method) {
    List<? extends VariableTree> parameters = method.getParameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).toString().contains("...");
  }

  /** What is assigned to in a piece of code, as it is written there. */
  static List<String> assigned(Tree code) {
    List<String> targets = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void none) {
        return assigned(assignment.getVariable(), super.visitAssignment(assignment, none));
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
        return assigned(assignment.getVariable(), super.visitCompoundAssignment(assignment, none));
      }

      @Override
      public Void visitUnary(UnaryTree unary, Void none) {
        Void rest = super.visitUnary(unary, none);
        return switch (unary.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
              assigned(unary.getExpression(), rest);
          default -> rest;
        };
      }

      private Void assigned(ExpressionTree target, Void none) {
        targets.add(target.toString());
        return none;
      }
    }.scan(code, null);
    return targets;
  }
}

package dev.sterna.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** The fields that annotations and initializers of a class name; constants are such fields. */
class ConstantReferences extends TreeScanner<Void, Set<VariableElement>> {

  private final FieldNames names;

  private ConstantReferences(FieldNames names) {
    this.names = names;
  }

  /** What the members of a class name. */
  static Set<VariableElement> in(ClassTree type, FieldNames names) {
    Set<VariableElement> found = new LinkedHashSet<>();
    ConstantReferences references = new ConstantReferences(names);
    references.scan(type.getModifiers(), found);
    type.getMembers().forEach(member -> references.scan(member, found));
    return found;
  }

  /** What the members of a class name, its methods in their code too. */
  static Set<VariableElement> withCode(ClassTree type, FieldNames names) {
    Set<VariableElement> found = in(type, names);
    ConstantReferences references =
        new ConstantReferences(names) {
          @Override
          public Void visitMethod(MethodTree method, Set<VariableElement> named) {
            return scan(method.getBody(), named);
          }
        };
    type.getMembers().forEach(member -> references.scan(member, found));
    return found;
  }

  /** What the initializer of a field names. */
  static Set<VariableElement> in(VariableTree field, FieldNames names) {
    Set<VariableElement> found = new LinkedHashSet<>();
    new ConstantReferences(names).scan((Tree) field.getInitializer(), found);
    return found;
  }

  @Override
  public Void visitClass(ClassTree nested, Set<VariableElement> found) {
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Set<VariableElement> found) {
    return scan(method.getModifiers(), found);
  }

  @Override
  public Void visitVariable(VariableTree field, Set<VariableElement> found) {
    scan(field.getModifiers(), found);
    return scan(field.getInitializer(), found);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Set<VariableElement> found) {
    names.field(name.getName().toString()).ifPresent(found::add);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree name, Set<VariableElement> found) {
    names
        .field(name.getExpression().toString(), name.getIdentifier().toString())
        .ifPresentOrElse(found::add, () -> scan(name.getExpression(), found));
    return null;
  }
}

package dev.sterna.processor.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Whether a type as it is written may be a given one. Names are compared, so it errs towards yes: a
 * class of another package with the same name is told apart only if it is imported by name.
 */
final class WrittenType extends SimpleTreeVisitor<Boolean, TypeMirror> {

  private final ImportedNames names;

  WrittenType(ImportedNames names) {
    super(true);
    this.names = names;
  }

  boolean mayBe(Tree written, TypeMirror type) {
    return type.getKind() == TypeKind.ERROR || visit(written, type);
  }

  @Override
  public Boolean visitAnnotatedType(AnnotatedTypeTree tree, TypeMirror type) {
    return mayBe(tree.getUnderlyingType(), type);
  }

  @Override
  public Boolean visitPrimitiveType(PrimitiveTypeTree tree, TypeMirror type) {
    return tree.getPrimitiveTypeKind() == type.getKind();
  }

  @Override
  public Boolean visitArrayType(ArrayTypeTree tree, TypeMirror type) {
    return type instanceof ArrayType array && mayBe(tree.getType(), array.getComponentType());
  }

  @Override
  public Boolean visitParameterizedType(ParameterizedTypeTree tree, TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || !mayBe(tree.getType(), type)) {
      return false;
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    if (arguments.size() != tree.getTypeArguments().size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!mayBe(tree.getTypeArguments().get(i), arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean visitIdentifier(IdentifierTree tree, TypeMirror type) {
    return isNamed(tree.getName().toString(), type);
  }

  @Override
  public Boolean visitMemberSelect(MemberSelectTree tree, TypeMirror type) {
    return isNamed(tree.toString(), type);
  }

  private boolean isNamed(String written, TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().contentEquals(written);
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    String qualified = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return names
        .single(written)
        .map(qualified::equals)
        .orElseGet(() -> ("." + qualified).endsWith("." + lastOf(written)));
  }

  private static String lastOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

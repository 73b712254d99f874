package dev.sterna.processor;

import dev.sterna.filter.ColumnFilter;
import dev.sterna.filter.TableFilter;
import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.migration.Migrations;
import dev.sterna.processor.entity.EntityScope;
import dev.sterna.processor.mapping.MappingOptions;
import dev.sterna.processor.pending.SchemaFilter;
import dev.sterna.processor.source.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What {@link Migrations} on a package says.
 *
 * @param migrations the package
 * @param annotation the annotation
 * @param scope which entities belong to it
 * @param naming how their tables are named
 * @param mapping how they are mapped
 * @param hooks what code has a say in its drafts
 * @param filter which tables and columns it looks after
 */
record MigrationsDeclaration(
    PackageElement migrations,
    Annotation annotation,
    EntityScope scope,
    NamingService naming,
    MappingOptions mapping,
    HookServices hooks,
    SchemaFilter filter) {

  /** The declaration on this package, if there is one. */
  static Optional<MigrationsDeclaration> of(PackageElement migrations, Types types) {
    Optional<Annotation> annotation =
        Annotation.of(migrations, Migrations.class.getCanonicalName());
    return annotation.isPresent()
        ? Optional.of(read(migrations, annotation.get(), types))
        : Optional.empty();
  }

  private static MigrationsDeclaration read(
      PackageElement migrations, Annotation annotation, Types types) {
    List<TypeElement> classes = new ArrayList<>();
    for (TypeMirror type : annotation.types("classes")) {
      if (type.getKind() == TypeKind.DECLARED) {
        classes.add((TypeElement) types.asElement(type));
      }
    }
    NamingService naming = NamingService.of(annotation);
    HookServices hooks = HookServices.of(annotation);
    return new MigrationsDeclaration(
        migrations,
        annotation,
        EntityScope.of(annotation.strings("packages"), classes),
        naming,
        new MappingOptions(
            naming.convention(),
            annotation.constant("columnOrder", ColumnOrder.class),
            annotation.constant("constraintNames", ConstraintNames.class),
            annotation.string("defaultSchema"),
            annotation.truth("beanValidation")),
        hooks,
        new SchemaFilter(
            new TableFilter(annotation.strings("tables")),
            new ColumnFilter(annotation.strings("columns")),
            hooks.hooks()));
  }

  String packageName() {
    return migrations.getQualifiedName().toString();
  }
}

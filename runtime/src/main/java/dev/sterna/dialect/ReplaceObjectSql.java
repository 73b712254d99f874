package dev.sterna.dialect;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;

/** What gives an object another definition; what leans on it stays. */
record ReplaceObjectSql(Qualifier qualifier, CreateObjectSql creations)
    implements DatabaseObject.Visitor<List<String>> {

  @Override
  public List<String> visit(EnumType type) {
    return List.of(new ReplaceEnumSql(qualifier, creations).of(type));
  }

  /** Another order alone makes it anew; comments are there to be read, and written each time. */
  @Override
  public List<String> visit(CompositeType type) {
    List<String> statements = new ArrayList<>();
    statements.add(new ReplaceCompositeSql(qualifier).ordering(type));
    type.attributes().forEach(each -> statements.add(creations.comment(type.name(), each)));
    return statements;
  }

  @Override
  public List<String> visit(Extension extension) {
    return List.of(
        "alter extension "
            + Identifier.sql(extension.name())
            + (" set schema " + Identifier.sql(qualifier.schema(extension))));
  }

  @Override
  public List<String> visit(Routine routine) {
    return List.of(CreateObjectSql.beginning("create or replace", routine));
  }

  /**
   * PostgreSQL replaces a view only by one that has its columns first, and no materialized view at
   * all; any other is dropped and created, unless something leans on it.
   */
  @Override
  public List<String> visit(View view) {
    String drop = ObjectSql.drop(view.id(), qualifier);
    if (view.isMaterialized()) {
      return List.of(drop, "create " + creations.named(view));
    }
    String body =
        """

        begin
          create or replace %s;
        exception
          when invalid_table_definition then
            %s;
            create %s;
        end
        """
            .formatted(creations.named(view), drop, creations.named(view));
    return List.of("do " + Literal.of(body));
  }
}

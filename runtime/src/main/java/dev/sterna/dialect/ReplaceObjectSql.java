package dev.sterna.dialect;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.List;

/** What gives an object another definition; what leans on it stays. */
record ReplaceObjectSql(Qualifier qualifier, CreateObjectSql creations)
    implements DatabaseObject.Visitor<List<String>> {

  @Override
  public List<String> visit(EnumType type) {
    return List.of(new ReplaceEnumSql(qualifier, creations).of(type));
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
      return List.of(drop, view.accept(creations));
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

package dev.sterna.operation;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.CompositeType.compositeType;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Composite types and their attributes: what is done to them, undone, said and refused. */
final class AttributeOperationsTest {

  private static final QualifiedName POINT = name("point");

  private static final CompositeType TYPE =
      compositeType("point").attribute("x", integer()).attribute("y", integer(), "up");

  private static final CompositeType LINE =
      compositeType("line").attribute("ends", type("point[]")).attribute("mood", type("mood"));

  private static final Schema SCHEMA =
      Schema.of(Table.of(name("map"), column("line", type("line"))))
          .withObject(EnumType.enumType("mood", "ok"))
          .withObject(TYPE)
          .withObject(LINE);

  @Test
  void anAttributeIsAddedAsTheLast() {
    Operation add = new AddAttribute(POINT, new CompositeType.Attribute("z", text(), none()));

    assertThat(add.describe()).isEqualTo("add attribute z to type point");
    assertThat(add.apply(SCHEMA)).isEqualTo(SCHEMA.withObject(TYPE.attribute("z", text())));
    assertThat(add.inverse(SCHEMA)).isEqualTo(Inverse.exact(new DropAttribute(POINT, "z")));
    assertThat(add.isDestructive()).isFalse();
    assertRefused(
        new AddAttribute(POINT, new CompositeType.Attribute("x", text(), none())),
        "the type already has this attribute");
  }

  @Test
  void anAttributeThatGoesComesBackToItsPlaceWithoutValues() {
    String lost = "the values of attribute %s of type point";
    Operation last = new DropAttribute(POINT, "y");
    Operation first = new DropAttribute(POINT, "x");

    assertThat(last.describe()).isEqualTo("drop attribute y of type point");
    assertThat(last.apply(SCHEMA)).isEqualTo(SCHEMA.withObject(TYPE.without("y")));
    assertThat(last.isDestructive()).isTrue();
    assertThat(last.inverse(SCHEMA))
        .isEqualTo(
            Inverse.of(
                List.of(new AddAttribute(POINT, TYPE.attributes().get(1))),
                List.of(lost.formatted("y"))));
    assertThat(first.inverse(SCHEMA))
        .isEqualTo(
            Inverse.of(
                List.of(new AddAttribute(POINT, TYPE.attributes().get(0)), new ReplaceObject(TYPE)),
                List.of(lost.formatted("x"))));
    assertRefused(new DropAttribute(POINT, "z"), "the type has no attribute \"z\", only [x, y]");
  }

  @Test
  void anAttributeGetsAnotherType() {
    Operation wide = new AlterAttribute(POINT, "x", bigint());
    Operation text = new AlterAttribute(POINT, "x", text());

    assertThat(wide.describe()).isEqualTo("change attribute x of type point to bigint");
    assertThat(wide.apply(SCHEMA))
        .isEqualTo(
            SCHEMA.withObject(
                compositeType("point").attribute("x", bigint()).attribute("y", integer(), "up")));
    assertThat(wide.inverse(SCHEMA))
        .isEqualTo(Inverse.exact(new AlterAttribute(POINT, "x", integer())));
    assertThat(text.isDestructive()).isFalse();
    assertThat(new AlterAttribute(POINT, "x", integer()).isDestructive()).isTrue();
    assertThat(text.apply(SCHEMA)).isNotEqualTo(SCHEMA);
    assertThat(
            new AlterAttribute(POINT, "x", integer())
                .inverse(SCHEMA.withObject(compositeType("point").attribute("x", text()))))
        .isEqualTo(
            Inverse.of(
                List.of(new AlterAttribute(POINT, "x", text())),
                List.of(
                    "the values of attribute x of type point as text (rows get what becomes of"
                        + " them as integer)")));
    assertRefused(new AlterAttribute(POINT, "z", text()), "the type has no attribute \"z\"");
  }

  @Test
  void anAttributeGetsAnotherName() {
    Operation rename = new RenameAttribute(POINT, "x", "a");

    assertThat(rename.describe()).isEqualTo("rename attribute x of type point to a");
    assertThat(rename.apply(SCHEMA))
        .isEqualTo(
            SCHEMA.withObject(
                compositeType("point").attribute("a", integer()).attribute("y", integer(), "up")));
    assertThat(rename.inverse(SCHEMA))
        .isEqualTo(Inverse.exact(new RenameAttribute(POINT, "a", "x")));
    assertThat(rename.isDestructive()).isFalse();
    assertRefused(new RenameAttribute(POINT, "x", "y"), "the type already has an attribute \"y\"");
    assertRefused(new RenameAttribute(POINT, "z", "y"), "the type has no attribute \"z\"");
  }

  @Test
  void theOrderChangesAndNothingElse() {
    CompositeType turned =
        compositeType("point").attribute("y", integer()).attribute("x", integer());
    Operation replace = new ReplaceObject(turned);

    assertThat(replace.apply(SCHEMA)).isEqualTo(SCHEMA.withObject(turned));
    assertThat(replace.inverse(SCHEMA)).isEqualTo(Inverse.exact(new ReplaceObject(TYPE)));
    assertThat(replace.isStepOfItsOwn()).isFalse();
    assertRefused(new ReplaceObject(TYPE.without("x")), "these attributes would be left: [x]");
    assertRefused(
        new ReplaceObject(TYPE.attribute("z", text())), "the type has no attribute z text");
  }

  @Test
  void columnsAndAttributesFollowAName() {
    Schema renamed =
        new RenameObject(POINT_ID, name("audit", "Dot"))
            .apply(new RenameObject(ObjectName.enumType(name("mood")), name("mind")).apply(SCHEMA));
    Schema line =
        new RenameObject(ObjectName.compositeType(name("line")), name("edge")).apply(SCHEMA);

    assertThat(renamed.object(LINE.id()))
        .contains(
            compositeType("line")
                .attribute("ends", type("audit.\"Dot\"[]"))
                .attribute("mood", type("mind")));
    assertThat(line.tables().get(name("map")).columns())
        .containsExactly(column("line", type("edge")));
  }

  private static final ObjectName POINT_ID = ObjectName.compositeType(POINT);

  @Test
  void aTypeInUseStays() {
    assertRefused(new DropObject(LINE.id()), "column map.line has this type; change it first");
    assertRefused(
        new DropObject(POINT_ID), "an attribute of type line has this type; change it first");
    assertRefused(
        new DropObject(ObjectName.enumType(name("mood"))),
        "an attribute of type line has this type; change it first");
  }

  @Test
  void aTypeHasItsNameAmongRelations() {
    assertRefused(new CreateObject(compositeType("map")), "there is already a table map");
    assertRefused(
        new CreateTable(Table.of(POINT, column("id", integer()))),
        "there is already the type point");
  }

  private static void assertRefused(Operation operation, String problem) {
    assertThatThrownBy(() -> operation.apply(SCHEMA))
        .isInstanceOf(ReplayException.class)
        .hasMessageContaining(problem);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}

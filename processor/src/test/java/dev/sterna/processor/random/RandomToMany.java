package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Relationships to many entities: mapped by the other side, by join columns, by join tables. */
record RandomToMany(ModelDraft model) implements AttributeFamily {

  @Override
  public void addTo(ClassDraft owner) {
    Draw draw = model.draw();
    EntityDraft target = draw.oneOf(model.entities());
    switch (draw.form("to-many", List.of("mapped", "join table", "join column", "many"))) {
      case "join table" -> byTable(owner, "@OneToMany", target);
      case "join column" -> byColumn(owner, target);
      case "many" -> manyToMany(owner, target);
      default -> mapped(owner, target);
    }
  }

  private void mapped(ClassDraft owner, EntityDraft target) {
    String reference =
        target
            .source()
            .attribute(
                model.newAttribute(),
                owner.source().name(),
                "@ManyToOne",
                model.entity(owner).map(new RandomJoinColumns(model.draw())::of).orElse(""));
    List<String> annotations =
        new ArrayList<>(List.of("@OneToMany(mappedBy = \"" + reference + "\")"));
    add(owner, target, annotations);
  }

  private void byColumn(ClassDraft owner, EntityDraft target) {
    List<String> annotations = new ArrayList<>(List.of("@OneToMany"));
    String columns =
        model
            .entity(owner)
            .map(self -> new RandomJoinColumns(model.draw()).toKey(self, "@JoinColumn"))
            .orElse("");
    annotations.add(
        columns.isEmpty() && isSimple(owner)
            ? "@JoinColumn(name = \"fk" + model.draw().fresh() + "\")"
            : columns);
    add(owner, target, annotations);
  }

  private void manyToMany(ClassDraft owner, EntityDraft target) {
    String attribute = byTable(owner, "@ManyToMany", target);
    if (model.draw().use(40, "inverse many-to-many")) {
      target
          .source()
          .attribute(
              model.newAttribute(),
              "Set<" + owner.source().name() + ">",
              "@ManyToMany(mappedBy = \"" + attribute + "\")");
    }
  }

  private String byTable(ClassDraft owner, String form, EntityDraft target) {
    return add(owner, target, new ArrayList<>(List.of(form, joinTable(owner, target))));
  }

  private String add(ClassDraft owner, EntityDraft target, List<String> annotations) {
    String type = new RandomContainer(model).of(owner, target.name(), annotations);
    return owner.source().attribute(model.newAttribute(), type, annotations.toArray(String[]::new));
  }

  private String joinTable(ClassDraft owner, EntityDraft target) {
    Draw draw = model.draw();
    if (!draw.use(60, "@JoinTable")) {
      return "";
    }
    List<String> members = new ArrayList<>();
    if (draw.use(70, "@JoinTable(name)")) {
      members.add("name = " + RandomName.literal(draw, RandomName.of(draw, "jt")));
    }
    RandomJoinColumns columns = new RandomJoinColumns(draw);
    model.entity(owner).ifPresent(self -> members.addAll(columns.member("joinColumns", self)));
    members.addAll(columns.member("inverseJoinColumns", target));
    if (draw.use(15, "@JoinTable(foreignKey)")) {
      members.add("foreignKey = " + columns.foreignKey());
    }
    if (draw.use(15, "@JoinTable(inverseForeignKey)")) {
      members.add("inverseForeignKey = " + columns.foreignKey());
    }
    return "@JoinTable(" + String.join(", ", members) + ")";
  }

  private boolean isSimple(ClassDraft owner) {
    return model.entity(owner).filter(self -> self.key().columns().size() == 1).isPresent();
  }
}

package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import java.util.ArrayList;
import java.util.List;

/** Relationships to one entity, by join columns or a join table, from one side or both. */
record RandomToOne(ModelDraft model) implements AttributeFamily {

  private static final List<String> FORMS =
      List.of(
          "@ManyToOne",
          "@ManyToOne(optional = false)",
          "@ManyToOne(fetch = FetchType.LAZY)",
          "@OneToOne",
          "@OneToOne(optional = false)",
          "@OneToOne(fetch = FetchType.LAZY)");

  @Override
  public void addTo(ClassDraft owner) {
    Draw draw = model.draw();
    EntityDraft target = draw.oneOf(model.entities());
    String form = draw.form("to-one", FORMS);
    String attribute =
        mayHaveTable(owner) && draw.use(12, "@JoinTable of a to-one")
            ? owner.source().attribute(model.newAttribute(), target.name(), form, joinTable(target))
            : add(owner, form, target);
    if (owner.kind() == Kind.ENTITY
        && form.contains("OneToOne")
        && draw.use(40, "inverse one-to-one")) {
      target
          .source()
          .attribute(
              model.newAttribute(),
              owner.source().name(),
              "@OneToOne(mappedBy = \"" + attribute + "\")");
    }
  }

  /** A table has one owner; Hibernate cannot join one to a union. */
  private boolean mayHaveTable(ClassDraft owner) {
    return model.entity(owner).filter(self -> self.strategy().isEmpty()).isPresent();
  }

  private String add(ClassDraft owner, String form, EntityDraft target) {
    RandomJoinColumns columns = new RandomJoinColumns(model.draw());
    boolean isShared = owner.kind() != Kind.ENTITY;
    String attribute =
        owner
            .source()
            .attribute(
                model.newAttribute(),
                target.name(),
                form,
                isShared ? columns.toKey(target, "@JoinColumn") : columns.of(target));
    owner.add(new Part(attribute, target.name(), target.key().columns()));
    return attribute;
  }

  private String joinTable(EntityDraft target) {
    List<String> members = new ArrayList<>();
    members.add("name = " + RandomName.literal(model.draw(), RandomName.of(model.draw(), "jt")));
    members.addAll(new RandomJoinColumns(model.draw()).member("inverseJoinColumns", target));
    return "@JoinTable(" + String.join(", ", members) + ")";
  }
}

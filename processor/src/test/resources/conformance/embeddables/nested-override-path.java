// An override reaches by a path into what is nested.
@Embeddable class Inner { String deep; @Column(length = 9) String kept; }
@Embeddable class Middle { Inner inner; Inner other; }

@Entity
class Holder {
  @Id long id;
  @AttributeOverride(name = "other.deep", column = @Column(name = "other_deep"))
  @AttributeOverride(name = "other.kept", column = @Column(name = "other_kept"))
  Middle middle;
}

// Overrides on the entity for what its mapped superclasses say.
@MappedSuperclass abstract class Base { @Id long id; String name; @ManyToOne Owner owner; int count; }
@Entity class Owner { @Id long id; }
@Entity
@AttributeOverrides({
  @AttributeOverride(name = "id", column = @Column(name = "thing_id")),
  @AttributeOverride(name = "name", column = @Column(name = "thing_name", length = 30, unique = true)),
  @AttributeOverride(name = "count", column = @Column(name = "n"))
})
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "thing_owner", nullable = false))
class Thing extends Base {}
@Entity class Plain extends Base {}

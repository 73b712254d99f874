// The entity overrides the join table of its mapped superclass.
@MappedSuperclass
abstract class Linked { @Id long id; @ManyToMany Set<Target> targets; @OneToMany @JoinColumn(name = "owner") List<Target> owned; }
@Entity class Target { @Id long id; }
@Entity
@AssociationOverride(
    name = "targets",
    joinTable = @JoinTable(name = "my_targets", joinColumns = @JoinColumn(name = "me"), inverseJoinColumns = @JoinColumn(name = "it")))
@AssociationOverride(name = "owned", joinColumns = @JoinColumn(name = "my_owner"))
class Mine extends Linked {}

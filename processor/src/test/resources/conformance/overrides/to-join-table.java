// An override turns a join column into a join table.
@Entity class P { @Id long id; }
@MappedSuperclass abstract class Base { @Id long id; @ManyToMany Set<P> ps; }
@Entity @AssociationOverride(name = "ps", joinTable = @JoinTable(name = "own_ps")) class Own extends Base {}
@Entity class Plain extends Base {}

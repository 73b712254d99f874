// A mapped superclass overrides the one above it; the entity overrides again.
@MappedSuperclass abstract class Top { @Id long id; String a; String b; }
@MappedSuperclass
@AttributeOverride(name = "a", column = @Column(name = "middle_a"))
@AttributeOverride(name = "b", column = @Column(name = "middle_b"))
abstract class Middle extends Top {}
@Entity class Plain extends Middle {}
@Entity @AttributeOverride(name = "b", column = @Column(name = "own_b", length = 3)) class Own extends Middle {}

// @IdClass on a mapped superclass.
record LocalId(String site, long number) {}
@MappedSuperclass
@IdClass(LocalId.class)
abstract class Local { @Id String site; @Id long number; }

@Entity class Pump extends Local { int power; }
@Entity
@AttributeOverride(name = "number", column = @Column(name = "valve_number"))
class Valve extends Local { @ManyToOne Pump pump; }

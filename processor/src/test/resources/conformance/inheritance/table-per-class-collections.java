// Collections of a table per class have no foreign key to their owner.
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Base { @Id long id; @ElementCollection Set<String> words; @ManyToMany List<Other> others; }
@Entity class One extends Base { @ElementCollection List<Integer> own; }
@Entity class Two extends Base {}
@Entity class Other { @Id long id; @ManyToMany Set<Base> bases; @OneToMany Set<One> ones; }

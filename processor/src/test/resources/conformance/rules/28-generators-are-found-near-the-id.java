// Rule 28: generators are found near the id.
@Entity @SequenceGenerator(name = "there", sequenceName = "s_seq", initialValue = 4)
class A { @Id @GeneratedValue(generator = "there") long id; }
@Entity class B { @Id @GeneratedValue(generator = "there") long id; }
@Entity @SequenceGenerator(name = "F2", allocationSize = 15)
class C { @Id @GeneratedValue @SequenceGenerator(allocationSize = 16) long id; }
@Entity @SequenceGenerator(allocationSize = 17)
class D { @Id @GeneratedValue(generator = "named") long id; }
@Entity class E {
  @Id @GeneratedValue(generator = "named3")
  @SequenceGenerator(name = "other", sequenceName = "os", allocationSize = 18) long id;
}
@Entity @SequenceGenerators({@SequenceGenerator(name = "k1", allocationSize = 2),
    @SequenceGenerator(name = "k2", allocationSize = 3)})
class F { @Id @GeneratedValue(generator = "k2") long id; }
@MappedSuperclass @SequenceGenerator(allocationSize = 4)
class N { @Id @GeneratedValue long id; }
@Entity class G extends N { }
@Entity @SequenceGenerator(allocationSize = 5) class H extends N { }
@MappedSuperclass class O { @Id @GeneratedValue(generator = "og") long id; }
@Entity @SequenceGenerator(name = "og", allocationSize = 6) class I extends O { }
@Entity @SequenceGenerator(name = "og", sequenceName = "og2", allocationSize = 7)
class J extends O { }
@MappedSuperclass @SequenceGenerator(name = "far", allocationSize = 3) class P { }
@Entity class K extends P { @Id @GeneratedValue(generator = "far") long id; }
@Entity class L { @Id @GeneratedValue Date id; }
@Entity class M { @Id @GeneratedValue(generator = "x") String id; }

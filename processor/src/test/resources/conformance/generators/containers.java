// Several generators in containers.
@Entity
@SequenceGenerators({@SequenceGenerator(name = "s1", sequenceName = "seq1"), @SequenceGenerator(name = "s2", sequenceName = "seq2")})
@TableGenerators({@TableGenerator(name = "t1", table = "tab1"), @TableGenerator(name = "t2", table = "tab2")})
class A { @Id @GeneratedValue(generator = "s2") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t1") long id; }

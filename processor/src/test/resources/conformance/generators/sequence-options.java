// Options of a sequence.
@Entity class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", options = "cache 20") long id; }

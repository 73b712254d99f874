// The sequence's name is the generator's, and that of a generator nobody declares.
@Entity class A { @Id @GeneratedValue(generator = "own_gen") @SequenceGenerator(name = "own_gen") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobody") long id; }

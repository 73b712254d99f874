// Owners with generated ids of each kind.
@Entity class Numbered { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; @ElementCollection Set<Long> values; }
@Entity class Random { @Id @GeneratedValue UUID id; @ManyToMany Set<Numbered> others; }

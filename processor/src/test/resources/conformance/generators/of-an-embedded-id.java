@Entity class Counted { @EmbeddedId @GeneratedValue Pair id; }
@Entity class Named { @EmbeddedId @GeneratedValue(generator = "pairs") @SequenceGenerator(name = "pairs", allocationSize = 5) Numbered id; }
@Entity class Tabled { @EmbeddedId @TableGenerator(name = "pairs_of") @GeneratedValue(generator = "pairs_of") Numbered id; }
@Embeddable class Pair { long a; @GeneratedValue long b; }
@Embeddable class Numbered { long a; @GeneratedValue(strategy = GenerationType.IDENTITY) int b; }

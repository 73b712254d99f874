// A join table between two composite keys.
@Embeddable record LeftId(int a, String b) {}
record RightId(long c, UUID d) {}
@Entity class Lefty { @EmbeddedId LeftId id; @ManyToMany Set<Righty> righties; }
@Entity @IdClass(RightId.class) class Righty { @Id long c; @Id UUID d; }

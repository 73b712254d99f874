// An embeddable that stands in itself.
@Embeddable class Outer { int number; Inner inner; }
@Embeddable class Inner { Outer again; }
@Entity class Thing { @Id long id; Outer outer; }

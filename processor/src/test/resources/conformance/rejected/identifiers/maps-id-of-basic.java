// @MapsId speaks of a relationship.
@Entity class A { @Id long a; @MapsId long b; }

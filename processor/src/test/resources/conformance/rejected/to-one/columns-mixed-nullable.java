// Columns of one reference are null together.
@Embeddable class K implements java.io.Serializable { long a; long b; }
@Entity class A { @EmbeddedId K k; @ManyToOne @JoinColumn(name = "x", referencedColumnName = "a", nullable = false) @JoinColumn(name = "y", referencedColumnName = "b") A p; }

// Columns of one reference are written together.
@Embeddable class K implements java.io.Serializable { long a; long b; }
@Entity class A { @EmbeddedId K k; @ManyToOne @JoinColumn(name = "x", referencedColumnName = "a", insertable = false, updatable = false) @JoinColumn(name = "y", referencedColumnName = "b") A p; }

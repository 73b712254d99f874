// The columns that tell the elements of a set apart are those of a reference in the order of the target's attributes.
@Embeddable class Key implements java.io.Serializable { String a; long b; int c; public boolean equals(Object o) { return o instanceof Key; } public int hashCode() { return 1; } }
@Entity class Target { @EmbeddedId Key key; }
@Embeddable class Part {
  @ManyToOne @JoinColumn(name = "z1", referencedColumnName = "a") @JoinColumn(name = "z2", referencedColumnName = "b") @JoinColumn(name = "z3", referencedColumnName = "c") Target target;
  @Column(nullable = false) String text;
}
@Embeddable class Mandatory {
  @ManyToOne(optional = false) @JoinColumn(name = "z1", referencedColumnName = "a") @JoinColumn(name = "z2", referencedColumnName = "b") @JoinColumn(name = "z3", referencedColumnName = "c") Target target;
  int number;
}
@Entity class T { @Id long id; @ElementCollection Set<Part> parts; @ElementCollection Set<Mandatory> mandatory; }

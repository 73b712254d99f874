// Attribute names in mixed case and a path in the reference.
@Embeddable
class CompoundKey implements java.io.Serializable {
  Long KeyOne;
  String keyTwo;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity(name = "Renamed") class Original { @EmbeddedId CompoundKey compoundKey; }
@Entity class Pointer { @Id long id; @ManyToOne Original theOriginal; }

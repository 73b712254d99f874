// Key columns of many sizes are sorted in the key.
@Embeddable
class Mixed implements java.io.Serializable {
  String text; @Column(length = 20) String shortText; int i; long l; UUID uuid; LocalDate day; boolean b; short s;
  BigDecimal decimal; Instant instant;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity class Everything { @EmbeddedId Mixed id; }
@Entity class Refers { @Id long id; @ManyToOne Everything everything; }

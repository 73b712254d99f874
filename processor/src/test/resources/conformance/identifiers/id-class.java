// A composite key by @IdClass, whose own annotations do not count.
class PhoneId implements java.io.Serializable {
  @Column(name = "ignored", length = 5) String area;
  @Column(name = "ignored2") String number;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
@IdClass(PhoneId.class)
class Phone {
  @Id @Column(length = 6) String area;
  @Id String number;
  String owner;
}

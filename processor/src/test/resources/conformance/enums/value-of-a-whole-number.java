// Hibernate stores every whole number in a smallint, and admits those that the constants have.
enum Weight {
  LIGHT(10), HEAVY(-5);
  @EnumeratedValue final int grams;
  Weight(int grams) { this.grams = grams; }
}

enum Size {
  SMALL((byte) 1), LARGE((byte) 9);
  @EnumeratedValue final byte code;
  Size(byte code) { this.code = code; }
}

enum Age {
  YOUNG((short) 1), OLD((short) 9);
  @EnumeratedValue final short years;
  Age(short years) { this.years = years; }
}

@Entity
class Parcel {
  @Id long id;
  Weight weight;
  @Enumerated Size size;
  @Enumerated(EnumType.ORDINAL) Age age;
  @Column(nullable = false) Weight other;
}

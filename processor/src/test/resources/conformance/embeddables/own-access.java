// The embeddable says its access itself, against that of the entity.
@Embeddable
@Access(AccessType.PROPERTY)
class Degree {
  private int value;
  @Column(name = "degrees") int getValue() { return value; }
  void setValue(int value) { this.value = value; }
}

@Embeddable
@Access(AccessType.FIELD)
class Unit {
  String symbol;
  String getLong() { return symbol; }
}

@Entity
class Reading {
  @Id long id;
  Degree degree;
  Unit unit;
}

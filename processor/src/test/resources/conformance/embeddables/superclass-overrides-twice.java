// The mapped superclass overrides its embedded attribute, the entity one column of it again.
@Embeddable class Range { Integer low; Integer high; }
@MappedSuperclass
abstract class Measured {
  @Id long id;
  @AttributeOverride(name = "low", column = @Column(name = "min_value"))
  @AttributeOverride(name = "high", column = @Column(name = "max_value"))
  Range range;
}

@Entity class Pressure extends Measured {}

@Entity
@AttributeOverride(name = "range.high", column = @Column(name = "highest"))
class Temperature extends Measured {}

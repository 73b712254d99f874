// Overrides put embedded attributes into the second table.
@Embeddable class Address { String street; String city; }
@Entity
@SecondaryTable(name = "addresses")
class Main {
  @Id long id;
  @AttributeOverride(name = "street", column = @Column(table = "addresses"))
  @AttributeOverride(name = "city", column = @Column(table = "addresses", name = "town"))
  Address address;
}

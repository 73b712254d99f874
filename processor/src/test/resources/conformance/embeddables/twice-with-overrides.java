// The same type twice, the second one's columns renamed.
@Embeddable class Address { String street; String city; }

@Entity
class Company {
  @Id long id;
  Address office;
  @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
  @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 40, nullable = false))
  Address billing;
}

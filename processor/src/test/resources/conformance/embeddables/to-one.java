// A relationship inside the embeddable, and its override.
@Entity class Country { @Id String code; }
@Embeddable class Address { String street; @ManyToOne Country country; }

@Entity
class Customer {
  @Id long id;
  Address home;
  @AttributeOverride(name = "street", column = @Column(name = "work_street"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country"))
  Address work;
}

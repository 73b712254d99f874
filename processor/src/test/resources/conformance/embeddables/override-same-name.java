// An override that only changes length and nullability.
@Embeddable class Name { String first; @Column(nullable = false) String last; }

@Entity
class Employee {
  @Id long id;
  @AttributeOverride(name = "first", column = @Column(length = 20, nullable = false))
  @AttributeOverride(name = "last", column = @Column(length = 30))
  Name name;
}

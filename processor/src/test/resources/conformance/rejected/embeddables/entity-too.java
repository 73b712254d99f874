/** A class that is an entity and embeddable. */
@Entity
@Embeddable
class Address {
  @Id Long id;

  String town;
}

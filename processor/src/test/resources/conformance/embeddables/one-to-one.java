// A one-to-one of an embeddable is unique.
@Entity class Passport { @Id long id; }
@Embeddable class Identity { @OneToOne Passport passport; String name; }

@Entity
class Traveller {
  @Id long id;
  Identity identity;
}

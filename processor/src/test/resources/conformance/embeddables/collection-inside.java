// An element collection that belongs to an embeddable.
@Embeddable class Contact { @ElementCollection Set<String> phones; String mail; }

@Entity class Supplier { @Id long id; Contact contact; }

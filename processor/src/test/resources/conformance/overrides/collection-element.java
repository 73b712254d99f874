// Overrides of an element collection in a mapped superclass.
@Embeddable class Phone { String number; String kind; }
@MappedSuperclass abstract class Base { @Id long id; @ElementCollection List<Phone> phones; }
@Entity @AttributeOverride(name = "phones.number", column = @Column(name = "own_number", length = 20)) class Own extends Base {}
@Entity class Plain extends Base {}

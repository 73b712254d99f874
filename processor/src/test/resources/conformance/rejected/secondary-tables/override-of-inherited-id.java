// An override of an inherited id into a table that the entity does not have.
@MappedSuperclass class Base { @Id long id; }
@Entity @AttributeOverride(name = "id", column = @Column(name = "nr", table = "nowhere")) class Item extends Base { String text; }

// The entity overrides attributes of two mapped superclasses.
@MappedSuperclass abstract class Top { @Id @Column(name = "top_id") long id; String text; }
@MappedSuperclass abstract class Middle extends Top { @Column(length = 9) String middle; }
@Entity
@AttributeOverride(name = "id", column = @Column(name = "bottom_id"))
@AttributeOverride(name = "text", column = @Column(name = "bottom_text", nullable = false))
@AttributeOverride(name = "middle", column = @Column(name = "bottom_middle"))
class Bottom extends Middle {}
@Entity class Other extends Middle {}

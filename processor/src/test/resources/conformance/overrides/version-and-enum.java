// Versions and enums of a superclass under another name.
@MappedSuperclass abstract class Base { @Id long id; @Version int version; DayOfWeek day; @Enumerated(EnumType.STRING) DayOfWeek name; }
@Entity
@AttributeOverride(name = "version", column = @Column(name = "ver"))
@AttributeOverride(name = "day", column = @Column(name = "d"))
@AttributeOverride(name = "name", column = @Column(name = "n", length = 12))
class T extends Base {}

// A mapped superclass between two entities of joined tables.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id long id; }
@MappedSuperclass abstract class Extra extends Root { int extra; }
@Entity class One extends Extra { String one; }
@Entity
@AttributeOverride(name = "extra", column = @Column(name = "two_extra"))
class Two extends Extra {}

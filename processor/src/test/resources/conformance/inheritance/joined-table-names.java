// Tables, schemas, uniques and indexes of subclasses.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "things", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Thing { @Id long id; String code; }
@Entity
@Table(name = "tools", schema = "shed", indexes = @Index(columnList = "weight"), comment = "all tools")
class Tool extends Thing { int weight; }

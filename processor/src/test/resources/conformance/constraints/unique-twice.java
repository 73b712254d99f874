// The same unique by several ways.
@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"a", "b"}), @UniqueConstraint(columnNames = {"b", "a"})}, indexes = @Index(columnList = "a, b", unique = true))
class T { @Id long id; int a; int b; }

// Rule 11: unique over the key sets its order and name.
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "k", columnNames = {"b", "a"}))
class P { @Id int a; @Id int b; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uid", columnNames = "id"))
class Q { @Id int id; }

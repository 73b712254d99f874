// One column, several ways to be unique.
@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = "b"), @UniqueConstraint(name = "uc", columnNames = "c"), @UniqueConstraint(columnNames = "a")})
class T { @Id long id; @Column(unique = true) String a; String b; String c; @Column(unique = true, nullable = false) int d; }

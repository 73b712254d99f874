// Checks of tables, named and not.
@Entity
@Table(check = {@CheckConstraint(constraint = "a < b"), @CheckConstraint(name = "c_range", constraint = "c between 1 and 9"), @CheckConstraint(constraint = "a <> 7")})
class T { @Id long id; int a; int b; int c; }

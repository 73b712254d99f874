// Several @Check in their container.
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
@Entity
@Checks({@Check(name = "one", constraints = "a < 9"), @Check(name = "two", constraints = "a > 1")})
class T { @Id long id; int a; }
@Entity @Check(name = "x", constraints = "n > 0") @Check(name = "y", constraints = "n < 5") class U { @Id long id; int n; }

// @Check on columns and tables.
import org.hibernate.annotations.Check;
@Entity
@Check(constraints = "a < b")
class T { @Id long id; @Check(constraints = "a > 0") int a; int b; @Check(name = "c_even", constraints = "c % 2 = 0") Integer c; }

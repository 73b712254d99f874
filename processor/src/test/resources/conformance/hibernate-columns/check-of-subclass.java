// @Check of a subclass in one table.
import org.hibernate.annotations.Check;
@Entity @Check(constraints = "a > 0") class Base { @Id long id; Integer a; }
@Entity @Check(constraints = "b > 0") class Sub extends Base { Integer b; }

import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Item {
  @Id long id;
  @Check(constraints = "a > 0") int a;
  @Check(name = "b_is_positive", constraints = "b > 0") int b;
  @Checks({@Check(constraints = "c > 0"), @Check(name = "c_is_small", constraints = "c < 9")}) int c;
  @Check(constraints = "d >= 0") Thread.State d;
  @Check(name = "e_is_given", constraints = "e >= 0") Thread.State e;
  @Check(constraints = "f > 2") @Column(check = @CheckConstraint(constraint = "f > 1")) int f;
}

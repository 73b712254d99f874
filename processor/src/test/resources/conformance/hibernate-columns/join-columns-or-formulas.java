// A column and a formula together.
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
record Key(int a, int b) {}
@Entity @IdClass(Key.class) class P { @Id int a; @Id int b; }
@Entity
class T {
  @Id long id;
  @ManyToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "pa", referencedColumnName = "a"))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "5", referencedColumnName = "b"))
  P p;
}

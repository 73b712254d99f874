// What a column and a formula find another entity by is unique there, unless it is its key.
import org.hibernate.annotations.*;
@Entity class Country { @Id int id; String language; boolean main; }
@Entity class Person {
  @Id int id;
  String language;
  @ManyToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "language", referencedColumnName = "language", insertable = false, updatable = false))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "true", referencedColumnName = "main")) Country country;
  @OneToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "code_id", referencedColumnName = "id"))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "'A'", referencedColumnName = "kind")) Code code;
}
@Entity @IdClass(CodeId.class) class Code { @Id int id; @Id String kind; }
class CodeId implements java.io.Serializable { int id; String kind; }

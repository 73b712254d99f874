// What is said of a collection is said of its table.
import org.hibernate.annotations.*;
@Entity class A {
  @Id long id;
  @ElementCollection @Comment("what it is called") @Check(constraints = "length(names) > 1") List<String> names;
}

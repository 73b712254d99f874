// A generator of row ids that nothing declares.
import org.hibernate.annotations.*;
@Entity class A {
  @Id int id;
  @ElementCollection @CollectionId(generator = "rows") @CollectionIdJavaClass(idType = Integer.class) List<String> texts;
}

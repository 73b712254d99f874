// Rows of the other entity's table have ids already.
import org.hibernate.annotations.*;
@Entity class A {
  @Id int id;
  @OneToMany @JoinColumn @CollectionId(generator = "increment") @CollectionIdJavaClass(idType = Integer.class) List<B> bs;
}
@Entity class B { @Id int id; }

// What a side that is mapped by the other says of deletes counts for the foreign key of the other.
import org.hibernate.annotations.*;
@Entity class A {
  @Id long id;
  @OneToMany(mappedBy = "a") @OnDelete(action = OnDeleteAction.CASCADE) List<B> bs;
  @ManyToMany(mappedBy = "as") @OnDelete(action = OnDeleteAction.CASCADE) Set<C> cs;
  @ManyToMany Set<A> to;
  @ManyToMany(mappedBy = "to") @OnDelete(action = OnDeleteAction.CASCADE) Set<A> from;
}
@Entity class B { @Id long id; @ManyToOne A a; @ManyToOne A other; }
@Entity class C { @Id long id; @ManyToMany Set<A> as; }

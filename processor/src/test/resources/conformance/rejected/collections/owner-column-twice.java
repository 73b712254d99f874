/** The table has a column of this name for the owner and one for the element. */
@Entity
class A {
  @Id Long id;

  @ManyToMany Set<A> a;
}

// Rule 9: declared unique gives a reference its order.
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
class P { @Id long id; int a; int b; }
@Entity class C {
  @Id long id;
  @ManyToOne @JoinColumns({@JoinColumn(name = "pa", referencedColumnName = "a"),
      @JoinColumn(name = "pb", referencedColumnName = "b")}) P p;
}

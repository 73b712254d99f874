// Checks of columns, named and not.
@Entity
class T {
  @Id long id;
  @Column(check = @CheckConstraint(constraint = "a > 0")) int a;
  @Column(check = @CheckConstraint(name = "b_small", constraint = "b < 10")) int b;
  @Column(check = {@CheckConstraint(constraint = "c > 0"), @CheckConstraint(constraint = "c < 5")}) Integer c;
  @Column(check = {@CheckConstraint(name = "d_one", constraint = "d > 0"), @CheckConstraint(name = "d_two", constraint = "d < 5")}) Integer d;
}

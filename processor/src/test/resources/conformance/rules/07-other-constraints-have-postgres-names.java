// Rule 7: other constraints have postgres names.
@Entity @Table(name = "t",
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"b", "a"}),
      @UniqueConstraint(name = "Given", columnNames = {"a", "c"}),
      @UniqueConstraint(name = "lost", columnNames = "col"),
      @UniqueConstraint(name = "kept", columnNames = "c")},
    check = {@CheckConstraint(constraint = "a > 0 or b > 0"),
      @CheckConstraint(name = "tc", constraint = "a > b")})
class T {
  @Id long id;
  @Column(unique = true) int col;
  @Column(check = @CheckConstraint(constraint = "a > 0")) int a;
  int b;
  int c;
}

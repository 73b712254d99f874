// Rule 20: checks of a definition are not joined.
@Entity class A {
  @Id long id;
  @Column(columnDefinition = "int check (n > 0) check (n < 9)",
      check = @CheckConstraint(constraint = "n <> 5")) int n;
  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20) check (day <> '')") DayOfWeek day;
}

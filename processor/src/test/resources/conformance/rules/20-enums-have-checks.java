// Rule 20: enums have checks.
@Entity class T {
  enum E {LOW { }, High, MID_DLE}
  enum One {ONLY}
  @Id E id;
  E plain; @Enumerated E ordinal; @Enumerated(EnumType.STRING) E name;
  @Enumerated(EnumType.STRING) @Column(length = 1) One letter;
  @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") E defined;
  @Column(check = {@CheckConstraint(constraint = "ec > 0"),
      @CheckConstraint(constraint = "ec < 9"),
      @CheckConstraint(name = "named", constraint = "ec <> 5")}) E ec;
  DayOfWeek day; @Enumerated(EnumType.STRING) Month month;
  @ManyToOne T parent;
}

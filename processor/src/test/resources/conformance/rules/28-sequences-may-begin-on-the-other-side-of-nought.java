// Rule 28: sequences may begin on the other side of nought.
@Entity class A { @Id @GeneratedValue @SequenceGenerator(initialValue = 0) long id; }
@Entity class B { @Id @GeneratedValue @SequenceGenerator(initialValue = -7) long id; }
@Entity class C {
  @Id @GeneratedValue @SequenceGenerator(initialValue = 9, allocationSize = -2) long id;
}
@Entity class D {
  @Id @GeneratedValue @SequenceGenerator(initialValue = -9, allocationSize = -2) long id;
}

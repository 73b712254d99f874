// Rule 28: generated ids.
@Entity class Auto { @Id @GeneratedValue long id; }
@Entity @Table(name = "tab", schema = "oth") class Elsewhere { @Id @GeneratedValue Integer id; }
@Entity @Table(name = "`Odd P`") class Odd { @Id @GeneratedValue BigInteger id; }
@Entity @Table(name = "`Upper`") class Upper { @Id @GeneratedValue long id; }
@Entity class Random { @Id @GeneratedValue UUID id; }
@Entity class Text { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class Numbered {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(check = @CheckConstraint(constraint = "id > 0")) int id;
}
@Entity class Seq { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) short id; }
@Entity class Unknown { @Id @GeneratedValue(generator = "nobody") long id; }
@Entity class Named {
  @Id @GeneratedValue(generator = "gen")
  @SequenceGenerator(name = "gen", initialValue = 5, allocationSize = 20) long id;
}
@Entity @SequenceGenerator(name = "onClass", sequenceName = "s_seq", schema = "oth",
    options = "cache 5 maxvalue 10000")
class OnClass { @Id @GeneratedValue(generator = "onClass") long id; }
@Entity class Unnamed {
  @Id @GeneratedValue @SequenceGenerator(initialValue = 3) long id;
}
@Entity class NamedBeside {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(name = "beside", allocationSize = 7) long id;
}
@Entity @SequenceGenerator(allocationSize = 8) class UnnamedOnClass {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
}
@Entity @SequenceGenerator(name = "classBeside", allocationSize = 9) class NamedOnClass {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
}
@Entity @SequenceGenerator(name = "unused") class Unused { @Id long id; }
@MappedSuperclass abstract class Base {
  @Id @GeneratedValue(generator = "shared")
  @SequenceGenerator(name = "shared", allocationSize = 2) long id;
}
@Entity class One extends Base { }
@Entity class Two extends Base { }

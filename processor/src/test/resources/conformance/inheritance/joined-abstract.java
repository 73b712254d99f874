// An abstract root has a table too.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Account { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @Version int version; }
@Entity class Savings extends Account { double rate; }
@Entity abstract class Loan extends Account { BigDecimal limit1; }
@Entity class Mortgage extends Loan { @ManyToOne Savings backing; }

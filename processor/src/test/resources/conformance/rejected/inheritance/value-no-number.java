// A value that is no number.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("one") class Base { @Id long id; }
@Entity @DiscriminatorValue("2") class Sub extends Base { int n; }

// A letter as discriminator that nobody chose.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) class Base { @Id long id; }
@Entity class Sub extends Base { int n; }

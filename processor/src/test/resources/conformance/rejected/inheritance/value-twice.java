// Two classes of the same discriminator.
@Entity @DiscriminatorValue("x") class Base { @Id long id; }
@Entity @DiscriminatorValue("x") class Sub extends Base { int n; }

// Delimited names of discriminators.
@Entity @DiscriminatorColumn(name = "`Kind`") class Base { @Id long id; }
@Entity class Derived extends Base { int mandatory; }

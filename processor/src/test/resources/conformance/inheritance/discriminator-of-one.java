// A discriminator although there is only one class.
@Entity @DiscriminatorColumn(name = "kind") class Lonely { @Id long id; }
@Entity @Inheritance class Plain { @Id long id; }
@Entity @DiscriminatorValue("X") class Valued { @Id long id; }

// An abstract root is no value of the discriminator.
@Entity abstract class Payment { @Id @GeneratedValue Long id; BigDecimal amount; }
@Entity class Cash extends Payment {}
@Entity class Card extends Payment { String number; }

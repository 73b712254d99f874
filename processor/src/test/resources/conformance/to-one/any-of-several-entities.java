import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity class Card { @Id long id; }
@Entity class Cash { @Id long id; }
@Entity class Payment {
  @Id long id;
  @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "means")
  @AnyDiscriminatorValue(discriminator = "CARD", entity = Card.class)
  @AnyDiscriminatorValue(discriminator = "CASH", entity = Cash.class)
  Object by;
  @Any(optional = false) @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyDiscriminatorValue(discriminator = "1", entity = Card.class)
  @Column(name = "kind", length = 7) @JoinColumn(name = "number", unique = true)
  Object whole;
  @Any @AnyKeyJavaClass(String.class) @AnyDiscriminator(DiscriminatorType.CHAR)
  @Column(name = "letter", nullable = false) @JoinColumn(columnDefinition = "varchar(9)")
  Object coded;
  @Any @AnyKeyJavaClass(UUID.class) @Column(length = 30) @JoinColumn(nullable = false)
  Object known;
}

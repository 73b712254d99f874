// Entities of several classes need a table that is declared.
import org.hibernate.annotations.*;
@Entity class Card { @Id int id; }
@Entity class Loan {
  @Id int id;
  @ManyToAny @AnyKeyJavaClass(Integer.class) @Column(name = "kind")
  @AnyDiscriminatorValue(discriminator = "CARD", entity = Card.class) Set<Object> payments;
}

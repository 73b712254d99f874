// An annotation of one's own says of which kind the classes and keys are.
import org.hibernate.annotations.*;
import java.lang.annotation.*;
@AnyDiscriminator(DiscriminatorType.INTEGER) @AnyKeyJavaClass(Integer.class)
@AnyDiscriminatorValue(discriminator = "1", entity = Card.class)
@AnyDiscriminatorValue(discriminator = "2", entity = Cash.class)
@Retention(RetentionPolicy.RUNTIME) @interface PaymentKinds {}
@Entity class Card { @Id int id; }
@Entity class Cash { @Id int id; }
@Entity class Loan { @Id int id; @Any @PaymentKinds @Column(name = "kind") @JoinColumn(name = "payment_id") Object payment; }

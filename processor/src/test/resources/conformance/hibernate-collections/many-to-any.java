// Entities of several classes: the class and the key of each, without a foreign key to them.
import org.hibernate.annotations.*;
interface Payment {}
@Entity class Card implements Payment { @Id int id; }
@Entity class Cash implements Payment { @Id int id; }
@Entity class Loan {
  @Id int id;
  @ManyToAny @AnyKeyJavaClass(Integer.class) @Column(name = "payment_type")
  @AnyDiscriminatorValue(discriminator = "CARD", entity = Card.class)
  @AnyDiscriminatorValue(discriminator = "CASH", entity = Cash.class)
  @JoinTable(name = "loan_payments", joinColumns = @JoinColumn(name = "loan_fk"), inverseJoinColumns = @JoinColumn(name = "payment_fk"))
  Set<Payment> payments;
  @ManyToAny @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyDiscriminatorValue(discriminator = "1", entity = Card.class)
  @JoinTable(name = "loan_plan") @OrderColumn List<Payment> plan;
  @ManyToAny @AnyKeyJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class) @Column(name = "kind")
  @AnyDiscriminatorValue(discriminator = "CARD", entity = Card.class)
  @JoinTable(name = "loan_by_name") @MapKeyColumn(name = "name") Map<String, Payment> named;
}

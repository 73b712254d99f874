// The key of the subclass's table has its own name.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Customer { @Id long id; }
@Entity @PrimaryKeyJoinColumn(name = "cust_id") class ValuedCustomer extends Customer { int points; }
@Entity
@PrimaryKeyJoinColumn(name = "p_id", foreignKey = @ForeignKey(name = "partner_is_customer"))
class Partner extends Customer {}
@Entity
@PrimaryKeyJoinColumn(name = "g", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Guest extends Customer { String host; }

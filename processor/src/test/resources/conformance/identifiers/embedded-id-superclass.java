// The embedded key comes from a mapped superclass.
@Embeddable record TenantKey(String tenant, long id) {}
@MappedSuperclass abstract class Tenanted { @EmbeddedId TenantKey key; }

@Entity class Invoice extends Tenanted { String text; @ManyToOne Debtor debtor; }
@Entity
@AttributeOverride(name = "key.id", column = @Column(name = "debtor_id"))
class Debtor extends Tenanted {}

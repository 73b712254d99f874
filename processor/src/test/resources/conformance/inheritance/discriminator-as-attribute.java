// An attribute that reads the discriminator.
@Entity
@DiscriminatorColumn(name = "kind")
class Base { @Id long id; @Column(name = "kind", insertable = false, updatable = false) String kind; }
@Entity class Derived extends Base { int n; }

// The root's key has a definition, which its subclass's key column follows.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base { @Id @Column(columnDefinition = "numeric(12,0)") BigDecimal id; }
@Entity class Sub extends Base { int n; }
@Entity @PrimaryKeyJoinColumn(name = "base_id") class Other extends Base { int n; }

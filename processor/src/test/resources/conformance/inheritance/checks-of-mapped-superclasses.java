// The checks of a single table name the columns of mapped superclasses first, and those of each class by attribute.
@MappedSuperclass class Dated { @Id long id; @Column long until; @Column long since; }
@MappedSuperclass class Sourced extends Dated { @Column long source; @Column long batch; }
@Entity @DiscriminatorColumn(name = "kind") abstract class Record extends Sourced { @Column long weight; @Column long amount; }
@MappedSuperclass class Signed extends Record { long signer; @ManyToOne(optional = false) Record counterpart; }
@Entity class Receipt extends Signed { long paper; long box; }

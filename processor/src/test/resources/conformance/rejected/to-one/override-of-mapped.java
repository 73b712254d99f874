@MappedSuperclass class Watercraft { @Id long id; @OneToOne(mappedBy = "craft") Mooring mooring; }
@Entity @AssociationOverride(name = "mooring", joinColumns = @JoinColumn(name = "mooring_no"))
class Dinghy extends Watercraft { }
@Entity class Mooring { @Id long id; @OneToOne Dinghy craft; }

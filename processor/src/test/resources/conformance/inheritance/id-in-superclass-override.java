// A joined hierarchy whose key comes from a mapped superclass and is renamed.
@MappedSuperclass abstract class Identified { @Id @GeneratedValue UUID id; }
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@AttributeOverride(name = "id", column = @Column(name = "doc_id"))
class Document extends Identified { String title; }
@Entity class Letter extends Document { String receiver; }

// Generators that nobody uses make nothing.
@Entity
@SequenceGenerator(name = "unused", sequenceName = "unused_seq")
@TableGenerator(name = "unused_table", table = "unused_ids")
class A { @Id long id; }

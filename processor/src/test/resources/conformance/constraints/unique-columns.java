// Uniques over several columns, relationships among them.
@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"name", "parent_id"}), @UniqueConstraint(name = "by_code", columnNames = {"code", "id"})})
class T { @Id long id; String name; String code; @ManyToOne T parent; }

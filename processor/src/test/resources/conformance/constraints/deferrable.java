// Constraints that wait for the commit.
@Entity class P { @Id long id; }
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "later", columnNames = "a", options = "deferrable initially deferred"))
class T { @Id long id; int a; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "deferrable")) P p; }

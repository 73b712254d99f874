// Uniques, indexes and checks over columns of subclasses.
@Entity
@Table(indexes = @Index(columnList = "plate"), uniqueConstraints = @UniqueConstraint(columnNames = {"plate", "id"}), check = @CheckConstraint(constraint = "doors < 9"))
class Vehicle { @Id long id; }
@Entity class Car extends Vehicle { int doors; @Column(unique = true) String plate; @OneToOne Vehicle trailer; }

// Relationships of a mapped superclass.
@Entity class P { @Id long id; }
@MappedSuperclass abstract class Base { @Id long id; @ManyToOne P p; @OneToOne @JoinColumn(name = "single") P q; }
@Entity
@AssociationOverrides({
  @AssociationOverride(name = "p", joinColumns = @JoinColumn(name = "my_p", nullable = false)),
  @AssociationOverride(name = "q", joinColumns = @JoinColumn(name = "my_q"), foreignKey = @ForeignKey(name = "fk_q"))
})
class Own extends Base {}
@Entity class Plain extends Base {}

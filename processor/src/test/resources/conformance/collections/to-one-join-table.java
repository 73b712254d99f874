// A to-one through a join table.
@Entity class Desk { @Id long id; }
@Entity
class Worker {
  @Id long id;
  @ManyToOne @JoinTable(name = "sits_at") Desk desk;
  @OneToOne
  @JoinTable(name = "owns", joinColumns = @JoinColumn(name = "worker"), inverseJoinColumns = @JoinColumn(name = "desk"))
  Desk owned;
  @ManyToOne(optional = false)
  @JoinTable(name = "must", inverseJoinColumns = @JoinColumn(name = "desk_must"))
  Desk must;
}

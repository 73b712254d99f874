// The rows of a join table of a relationship to one entity are those of its owner, by the owner's key.
@Entity
class Reader {
  @Id long id;
  @Column(unique = true) String card;
  @OneToOne
  @JoinTable(name = "seated", joinColumns = @JoinColumn(name = "card", referencedColumnName = "card"))
  Seat seat;
}
@Entity class Seat { @Id long id; }

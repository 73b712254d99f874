// A unidirectional one-to-many inside an embeddable, through a join table and through a join column.
@Entity class Wheel { @Id long id; }
@Entity class Seat { @Id long id; }
@Embeddable
class Equipment {
  @OneToMany List<Wheel> wheels;
  @OneToMany @JoinColumn(name = "car") Set<Seat> seats;
}

@Entity class Car { @Id long id; Equipment equipment; }

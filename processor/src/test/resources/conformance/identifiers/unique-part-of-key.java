// A part of a key that is unique by itself has a constraint; a key of one column needs none.
@MappedSuperclass class Numbered { @Id long id; }
@Entity class Wagon extends Numbered { @Id @Column(unique = true) long plate; @ManyToOne Wagon pulledBy; @ElementCollection Set<String> loads; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(SeatKey.class) @SecondaryTable(name = "seat_note") class Seat { @Id @Column(unique = true) long number; @Id long row; @Column(table = "seat_note") String note; }
@Entity class Berth extends Seat { int beds; @OneToOne Seat below; }
class SeatKey implements java.io.Serializable { long number; long row; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Station { @Id @Column(unique = true) long id; @ManyToMany Set<Wagon> wagons; }
@Entity class Depot extends Station { @ManyToOne Depot next; }

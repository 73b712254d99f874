@Entity class Pilot { @Id long id; }
@Entity class Voyage { @Id long id; @ManyToOne @JoinTable(name = "`Piloted`") Pilot pilot; }

/** A superclass that is mapped gives both branches a collection that only one of them owns. */
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Vessel { @Id long id; }
@MappedSuperclass abstract class Manned extends Vessel { @OneToMany(mappedBy = "ship") List<Sailor> crew; }
@Entity class Ferry extends Manned { int cars; }
@Entity class Tug extends Manned { int pull; }
@Entity class Sailor { @Id int id; @ManyToOne Ferry ship; }

// What relationships and natural ids make unique is so once if a constraint lists the same columns in another order.
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "by_berth", columnNames = {"berth", "harbor"}), indexes = @Index(columnList = "flag, callsign", unique = true)) class Ship { @Id long id; String harbor; String berth; String callsign; String flag; }
@Entity class Visit { @Id long id; @ManyToOne @JoinColumn(name = "at", referencedColumnName = "harbor") @JoinColumn(name = "pier", referencedColumnName = "berth") Ship ship; @ManyToOne @JoinColumn(name = "c", referencedColumnName = "callsign") @JoinColumn(name = "f", referencedColumnName = "flag") Ship called; }
@Entity class Place { @Id long x; @Id long y; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"place_y", "place_x"})) class Crane { @Id long id; @OneToOne Place place; }
@Entity @Table(indexes = @Index(columnList = "town, street", unique = true)) class Gate { @Id long id; @org.hibernate.annotations.NaturalId String street; @org.hibernate.annotations.NaturalId String town; }

// A referenced column that a relationship shares with another attribute counts as that one's, in the order of names.
@Entity @IdClass(QuayKey.class) class Quay { @Id long port; @Id String number; }
class QuayKey implements java.io.Serializable { long port; String number; }
@Entity class Barge { @Id long id; @Column(name = "port", insertable = false, updatable = false) long port; @Column(insertable = false, updatable = false) String stand; String mark; @ManyToOne @JoinColumn(name = "port", referencedColumnName = "port") @JoinColumn(name = "stand", referencedColumnName = "number") Quay at; }
@Entity class Load { @Id long id; @ManyToOne @JoinColumn(name = "x", referencedColumnName = "port") @JoinColumn(name = "y", referencedColumnName = "stand") @JoinColumn(name = "z", referencedColumnName = "mark") Barge barge; }
@Entity class Owner { @Id String name; }
@Entity class Boat { @Id long plate; @Column(name = "owner_name", insertable = false, updatable = false) String whose; String name; @ManyToOne @JoinColumn(name = "owner_name") Owner owner; }
@Entity class Trip { @Id long id; @ManyToOne @JoinColumn(name = "a", referencedColumnName = "plate") @JoinColumn(name = "b", referencedColumnName = "owner_name") @JoinColumn(name = "c", referencedColumnName = "name") Boat boat; }

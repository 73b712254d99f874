// The entity that is named is not one that the attribute can hold.
@Entity class Ship { @Id long id; @ManyToOne(targetEntity = Crane.class) Port port; }
@Entity class Port { @Id long id; }
@Entity class Crane { @Id long id; }

// The entity that is named is not one that the collection can hold.
@Entity class Ship { @Id long id; @ManyToMany(targetEntity = Crane.class) Set<Port> ports; }
@Entity class Port { @Id long id; }
@Entity class Crane { @Id long id; }

@Embeddable class Place implements java.io.Serializable { int row; int seat; }
@Entity class Seat { @EmbeddedId Place id; }
@Entity class Play { @Id long id; @ManyToMany @JoinTable(inverseJoinColumns = {
    @JoinColumn(name = "a", referencedColumnName = "row", insertable = false, updatable = false),
    @JoinColumn(name = "b", referencedColumnName = "seat")}) Set<Seat> seats; }

// A reference to an embedded id has a column for each of the id's.
@Embeddable class Place implements java.io.Serializable { long row; long seat; }
@Entity class Ticket { @EmbeddedId Place place; @ManyToOne @JoinColumn(name = "before", referencedColumnName = "row") Ticket previous; }

// @MapsId names no part of the id.
@Entity class Target { @Id long id; }
@Embeddable class LinkId implements java.io.Serializable { long first; long second; }
@Entity class Link { @EmbeddedId LinkId id; @MapsId("third") @ManyToOne Target target; }

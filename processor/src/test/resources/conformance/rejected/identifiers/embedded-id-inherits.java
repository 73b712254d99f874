// An embedded id cannot be of a class that others extend.
@Embeddable class BaseId implements java.io.Serializable { long first; }
@Embeddable class WideId extends BaseId { long second; }
@Entity class Thing { @EmbeddedId BaseId id; }

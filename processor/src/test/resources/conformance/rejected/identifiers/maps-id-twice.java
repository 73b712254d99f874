@Embeddable class CallId implements java.io.Serializable { long port; int number; }
@Entity class Port { @Id long id; }
@Entity class PortCall { @EmbeddedId CallId id;
  @MapsId("port") @ManyToOne Port port; @MapsId("port") @ManyToOne Port last; }

// Ids are getters; the id class has properties too.
class RouteId implements java.io.Serializable {
  private String origin;
  private String destination;
  public String getOrigin() { return origin; }
  public void setOrigin(String origin) { this.origin = origin; }
  public String getDestination() { return destination; }
  public void setDestination(String destination) { this.destination = destination; }
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
@IdClass(RouteId.class)
class Route {
  private String origin;
  private String destination;
  @Id public String getOrigin() { return origin; }
  public void setOrigin(String origin) { this.origin = origin; }
  @Id @Column(name = "dest") public String getDestination() { return destination; }
  public void setDestination(String destination) { this.destination = destination; }
}

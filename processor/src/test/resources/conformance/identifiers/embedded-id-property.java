// The getter of the embedded key makes the access.
@Embeddable
class DocId implements java.io.Serializable {
  private String name;
  private int version;
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  @Column(name = "ver") public int getVersion() { return version; }
  public void setVersion(int version) { this.version = version; }
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
class Doc {
  private DocId id;
  String ignored;
  @EmbeddedId DocId getId() { return id; }
  void setId(DocId id) { this.id = id; }
}

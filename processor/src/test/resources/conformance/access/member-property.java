// One property in a class of fields.
@Entity
@Access(AccessType.FIELD)
class T {
  @Id long id;
  @Transient String raw;
  String kept;
  @Access(AccessType.PROPERTY) @Column(name = "cooked") public String getRaw() { return raw; }
  public void setRaw(String raw) { this.raw = raw; }
}

// One field in a class of properties.
@Entity
@Access(AccessType.PROPERTY)
class T {
  @Access(AccessType.FIELD) @Column(name = "direct") String field;
  String none;
  @Id public long getId() { return 1; }
  public void setId(long id) {}
  @Transient public String getGone() { return ""; }
}

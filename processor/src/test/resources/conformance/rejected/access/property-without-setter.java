// A value that is computed is no property of an entity unless it is transient.
@Entity class Person {
  private long id;
  @Id long getId() { return id; }
  void setId(long id) { this.id = id; }
  String getInitials() { return ""; }
}

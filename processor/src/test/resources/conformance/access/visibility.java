// Properties of every visibility, static ones aside.
@Entity
class T {
  @Id private long getId() { return 1; }
  private void setId(long id) {}
  protected String getGuarded() { return ""; }
  protected void setGuarded(String value) {}
  String getPackaged() { return ""; }
  void setPackaged(String value) {}
  static String getShared() { return ""; }
  public String getWith(int argument) { return ""; }
}

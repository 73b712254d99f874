// Names of properties by their getters.
@Entity
class Names {
  private long id;
  @Id public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  public String getURL() { return null; }
  public void setURL(String value) {}
  public boolean isActive() { return true; }
  public void setActive(boolean value) {}
  public Boolean getDone() { return true; }
  public void setDone(Boolean value) {}
  public int getX() { return 1; }
  public void setX(int value) {}
}

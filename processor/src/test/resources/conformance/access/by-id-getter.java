// The id on a getter.
@Entity
class T {
  long other;
  @Id public long getId() { return other; }
  public void setId(long id) { other = id; }
  public String getText() { return ""; }
  public void setText(String text) {}
}

// An embedded id on a getter decides.
@Embeddable
class Key implements java.io.Serializable {
  private int a;
  private String b;
  public int getA() { return a; }
  public void setA(int a) { this.a = a; }
  public String getB() { return b; }
  public void setB(String b) { this.b = b; }
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity
class T {
  String field;
  @EmbeddedId public Key getKey() { return null; }
  public void setKey(Key key) {}
  public String getText() { return null; }
  public void setText(String text) {}
}

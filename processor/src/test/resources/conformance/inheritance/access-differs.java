// Each class of a hierarchy has its access.
@Entity @Access(AccessType.FIELD) class Base { @Id long id; String field; public String getGetter() { return ""; } }
@Entity
@Access(AccessType.PROPERTY)
class Sub extends Base {
  private String hidden;
  public String getShown() { return hidden; }
  public void setShown(String shown) { hidden = shown; }
}

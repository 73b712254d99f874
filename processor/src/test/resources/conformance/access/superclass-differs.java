// A mapped superclass of fields below an entity of properties.
@MappedSuperclass @Access(AccessType.FIELD) abstract class Base { String field; public String getNothing() { return ""; } }
@Entity
class T extends Base {
  @Id public long getId() { return 1; }
  public void setId(long id) {}
  public int getNumber() { return 1; }
  public void setNumber(int number) {}
}

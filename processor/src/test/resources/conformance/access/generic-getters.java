// Getters whose type is bound below.
@MappedSuperclass
abstract class Base<T> {
  @Id public abstract long getId();
  public abstract void setId(long id);
  public T getValue() { return null; }
  public void setValue(T value) {}
}
@Entity
class Text extends Base<String> {
  private long id;
  public long getId() { return id; }
  public void setId(long id) { this.id = id; }
}

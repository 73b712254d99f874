// A getter is annotated again in the entity.
@MappedSuperclass
abstract class Base {
  @Id public long getId() { return 1; }
  public void setId(long id) {}
  public String getText() { return ""; }
  public void setText(String text) {}
}
@Entity class T extends Base { @Override @Column(name = "own_text", length = 7) public String getText() { return ""; } }

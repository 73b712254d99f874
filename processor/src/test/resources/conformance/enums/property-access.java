// @Enumerated on a getter.
enum Kind { A, B }
@Entity
class T {
  private long id;
  private Kind kind;
  @Id public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  @Enumerated(EnumType.STRING) @Column(name = "k") public Kind getKind() { return kind; }
  public void setKind(Kind kind) { this.kind = kind; }
}

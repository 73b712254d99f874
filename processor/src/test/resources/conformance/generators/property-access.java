// The generator on a getter.
@Entity
class T {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "getter")
  @SequenceGenerator(name = "getter", sequenceName = "getter_seq")
  public long getId() { return 1; }
  public void setId(long id) {}
}

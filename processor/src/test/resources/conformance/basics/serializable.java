// A serializable class of one's own.
class Settings implements java.io.Serializable { int size; String name; }
@Entity
class Pane {
  @Id long id;
  Settings settings;
  @Lob Settings large;
  @Column(nullable = false) Settings needed;
}

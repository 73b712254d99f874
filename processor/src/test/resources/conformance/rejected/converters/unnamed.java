@Entity
class Key {
  @Id long id;
  @Convert UUID key;
}

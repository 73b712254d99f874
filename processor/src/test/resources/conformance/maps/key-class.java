// The classes of key and value by annotations.
@Entity
class Loose {
  @Id long id;
  @ElementCollection(targetClass = Integer.class)
  @MapKeyClass(String.class)
  @SuppressWarnings("rawtypes")
  Map values;
}

// A delimited key column, and the default one of a mixed-case attribute.
@Entity
class Quoted {
  @Id long id;
  @ElementCollection @MapKeyColumn(name = "`The Key`") Map<String, String> first;
  @ElementCollection Map<String, String> camelCase;
}

// An override replaces the whole @Column, not only its name.
@Embeddable
class Code {
  @Column(length = 5, nullable = false, unique = true) String text;
  @Column(columnDefinition = "char(2)") String kind;
  int rank;
}

@Entity
class Product {
  @Id long id;
  @AttributeOverride(name = "text", column = @Column(name = "code_text"))
  @AttributeOverride(name = "kind", column = @Column(name = "code_kind"))
  @AttributeOverride(name = "rank", column = @Column(name = "code_rank"))
  Code code;
}

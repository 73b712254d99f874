// Primitives stay mandatory, unless @Column says what may be.
@Embeddable
class Counts {
  int plain;
  @Column int marked;
  @Basic(optional = false) Integer boxed;
  boolean flag;
  @Column(nullable = false) Long required;
  char letter;
}

@Entity
class Statistics {
  @Id long id;
  Counts counts;
}

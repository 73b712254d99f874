// All that says whether null may be.
@Entity
class Nulls {
  @Id long id;
  int a; Integer b; @Basic int c; @Basic(optional = false) Integer d; @Column int e; @Column(nullable = false) Integer f;
  @Basic(optional = false) @Column(nullable = true) String g; @Basic(optional = false) @Column(name = "hh") int h;
  @Basic(fetch = FetchType.LAZY) String i; @Basic(optional = true) boolean j; @Column(updatable = false) long k;
}

// What may be null.
@Entity
class T {
  @Id long id;
  @ManyToOne T a;
  @ManyToOne(optional = false) T b;
  @ManyToOne @JoinColumn(nullable = false) T c;
  @ManyToOne(optional = false) @JoinColumn(nullable = true) T d;
  @OneToOne(optional = false) T e;
  @OneToOne @JoinColumn(name = "ff", nullable = false) T f;
  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) T g;
}

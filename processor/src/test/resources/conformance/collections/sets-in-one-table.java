/** Of several sets in a table the last one says what is unique, unless a list comes after it. */
@MappedSuperclass abstract class Base { @Id long id; }
@Entity class A extends Base {
  @ElementCollection @CollectionTable(name = "t", joinColumns = @JoinColumn(name = "a")) Set<String> x;
  @ElementCollection @CollectionTable(name = "u", joinColumns = @JoinColumn(name = "a")) @Column(name = "item", nullable = false) Set<String> y;
  @ElementCollection @CollectionTable(name = "v", joinColumns = @JoinColumn(name = "a")) Set<String> z;
  @ElementCollection @CollectionTable(name = "w", joinColumns = @JoinColumn(name = "a")) Set<String> p;
  @ElementCollection @CollectionTable(name = "s", joinColumns = @JoinColumn(name = "a")) @OrderColumn(name = "place") List<String> q;
}
@Entity class B extends Base {
  @ElementCollection @CollectionTable(name = "t", joinColumns = @JoinColumn(name = "b")) Set<String> x;
  @ElementCollection @CollectionTable(name = "u", joinColumns = @JoinColumn(name = "b")) Set<String> y;
  @ElementCollection @CollectionTable(name = "v", joinColumns = @JoinColumn(name = "b")) @Column(nullable = false) Set<String> z;
  @ElementCollection @CollectionTable(name = "w", joinColumns = @JoinColumn(name = "b")) @OrderColumn(name = "place") List<String> p;
  @ElementCollection @CollectionTable(name = "s", joinColumns = @JoinColumn(name = "b")) Set<String> q;
}

// Basic types, embeddables and entities as keys and as values of maps, in sets, lists and arrays.
@Entity
class A {
  @Id long id;
  @ElementCollection List<Part> list;
  @ElementCollection Set<Part> set;
  @ElementCollection Set<Mandatory> key;
  @ElementCollection Map<String, Part> byText;
  @ElementCollection Map<Mandatory, Integer> byPart;
  @ElementCollection Map<B, String> byEntity;
  @ElementCollection @MapKeyJoinColumn(name = "kb") Map<B, String> byNamedEntity;
  @ManyToMany Map<B, B> entities;
  @ManyToMany @MapKey(name = "code") @JoinTable(name = "coded") Map<String, B> byAttribute;

  @ElementCollection
  @AttributeOverride(name = "value.s", column = @Column(name = "vs"))
  @AttributeOverride(name = "key.a", column = @Column(name = "ka"))
  Map<Mandatory, Part> overridden;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @Enumerated(EnumType.STRING)
  Map<Kind, Kind> kinds;

  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> byDay;
  @ElementCollection(targetClass = String.class) @MapKeyClass(Integer.class) Map raw;
  @ElementCollection int[] numbers;
  @ElementCollection @OrderColumn(name = "pos", nullable = false) String[] texts;
  @Embedded Collections inside;
}

enum Kind { X, Y }

@Embeddable class Part { String s; int n; @ManyToOne B b; }
@Embeddable class Mandatory {
  @Column(nullable = false) String a;
  @Column(nullable = false) Integer c;
}
@Embeddable class Collections {
  @ElementCollection List<String> deep;
  @ManyToMany @JoinTable(name = "deep_bs") List<B> bs;
  @OneToMany @JoinColumn List<B> byColumn;
}

@Entity class B { @Id long id; String code; @ManyToMany(mappedBy = "inside.bs") List<A> as; }

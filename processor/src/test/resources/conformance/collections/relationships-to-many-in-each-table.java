// By join tables of their own, by one that several share, and by columns of the other side.
@Entity
class A {
  @Id long id;
  @ManyToMany List<B> bs;
  @ManyToMany Set<B> others;
  @OneToMany List<B> own;
  @OneToMany Set<B> ownSet;
  @OneToMany @OrderColumn @JoinTable(name = "ordered") List<B> ordered;
  @OneToMany @JoinTable(name = "keyed") Map<String, B> keyed;
  @OneToMany @JoinColumn(name = "listed") @OrderColumn List<B> byColumn;
  @OneToMany @JoinColumn List<B> byUnnamedColumn;
  @OneToMany @JoinColumn(name = "mapped") Map<String, B> mapped;
}

@Entity
class B {
  @Id long id;
  @ManyToMany(mappedBy = "bs") List<A> as;
  @ManyToOne A a;
  @OneToMany(mappedBy = "first") @OrderColumn List<C> ordered;
  @OneToMany(mappedBy = "second") @MapKeyColumn(name = "name") Map<Integer, C> named;
  @OneToMany(mappedBy = "third") Map<Integer, C> unnamed;
}

@Entity
class C {
  @Id long id;
  @ManyToOne B first;
  @ManyToOne B second;
  @ManyToOne B third;
}

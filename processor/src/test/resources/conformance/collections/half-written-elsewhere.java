// Only the columns by which rows are found, and basic values, are asked to be written whole: not keys of
// maps, places in lists, parts of embeddables, foreign keys in the target, nor the table of one reference.
@Embeddable class E { @Column(updatable = false) int v; }
@Entity class A {
  @Id int id;
  @OneToMany @JoinColumn(name = "a", updatable = false) Set<B> bs;
  @OneToMany(mappedBy = "mapped") Set<B> inverse;
  @ElementCollection @Column(updatable = false) Set<E> es;
  @ElementCollection @MapKeyColumn(updatable = false) Map<String, String> map;
  @ElementCollection @OrderColumn(updatable = false) List<String> list;
  @ManyToMany @JoinTable(name = "read_alone", joinColumns = @JoinColumn(name = "x", insertable = false, updatable = false)) Set<B> read;
  @ManyToOne @JoinTable(name = "one", joinColumns = @JoinColumn(name = "x", updatable = false), inverseJoinColumns = @JoinColumn(name = "y", updatable = false)) B one;
}
@Entity class B { @Id int id; @ManyToOne @JoinColumn(name = "m", updatable = false) A mapped; }

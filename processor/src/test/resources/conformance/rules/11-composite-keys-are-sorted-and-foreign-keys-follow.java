// Rule 11: composite keys are sorted and foreign keys follow.
@Entity class P { @Id String z; @Id int b; @Id int a; }
@Entity class C {
  @Id long id;
  @ManyToOne @JoinColumns({
      @JoinColumn(name = "pz", referencedColumnName = "z"),
      @JoinColumn(name = "pa", referencedColumnName = "a"),
      @JoinColumn(name = "pb", referencedColumnName = "b")}) P p;
  @OneToOne P one;
}

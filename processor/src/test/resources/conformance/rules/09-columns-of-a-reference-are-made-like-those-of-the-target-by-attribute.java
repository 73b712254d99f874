// Rule 9: columns of a reference are made like those of the target by attribute.
@Entity class P {
  @Id long id; int zc; int bb; int aa;
  @Column(length = 1) String sz; @Column(length = 2) String sb; @Column(length = 3) String sa;
  String plain; @Column(name = "n1") int y; @Column(name = "n2") int x; @Column(name = "n3") int w;
}
@Entity class C {
  @Id long id;
  @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "bb"),
      @JoinColumn(referencedColumnName = "zc"),
      @JoinColumn(referencedColumnName = "aa")}) P implied;
  @ManyToOne @JoinColumns({@JoinColumn(name = "f_b", referencedColumnName = "sb"),
      @JoinColumn(name = "f_z", referencedColumnName = "sz"),
      @JoinColumn(name = "f_a", referencedColumnName = "sa")}) P named;
  @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "n2"),
      @JoinColumn(referencedColumnName = "n1"),
      @JoinColumn(referencedColumnName = "n3")}) P renamed;
  @ManyToOne @JoinColumns({@JoinColumn(name = "i_z", referencedColumnName = "zc"),
      @JoinColumn(name = "s_a", referencedColumnName = "plain")}) P mixed;
}

// Rule 11: join columns without reference go by the names of the ids.
@Entity class P { @Id int b; @Id String a; @Id @Column(length = 7) String c; }
@Entity class C {
  @Id long id;
  @ManyToOne @JoinColumns({@JoinColumn(name = "x"), @JoinColumn(name = "y"),
      @JoinColumn(name = "z")}) P p;
  @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "c"),
      @JoinColumn(referencedColumnName = "b"),
      @JoinColumn(referencedColumnName = "a")}) P q;
}

// Rule 2: delimited names keep their case.
@Entity @Table(name = "`Odd One`") class A {
  @Id @Column(name = "\"Id\"") long id;
  @Column(name = "with space") String spaced;
  @Column(name = "with-Dash") String dashed;
  @Column(name = "1st") String first;
  @Column(name = "do$lar") String dollar;
  String ümlaut;
  String CamelCase;
}
@Entity class B { @Id long id; @ManyToOne A par; @ManyToOne @JoinColumn(name = "Plain") A other; }

// Rule 9: foreign key may refer to other columns.
@Entity class P {
  @Id long id;
  @Column(name = "CODE", length = 7) String code;
  @Column(unique = true) String plain;
  int x;
  int y;
}
@Entity class C {
  @Id long id;
  @ManyToOne @JoinColumn(referencedColumnName = "code") P byCode;
  @ManyToOne @JoinColumn(name = "pl", referencedColumnName = "plain") P byPlain;
  @ManyToOne @JoinColumn(name = "key", referencedColumnName = "ID") P byId;
  @OneToOne @JoinColumns({
      @JoinColumn(name = "py", referencedColumnName = "y"),
      @JoinColumn(name = "px", referencedColumnName = "x")}) P byBoth;
}

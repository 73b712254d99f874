// Rule 19: nullability.
@Entity class T {
  @Id @Column(nullable = true) long id;
  int primitive; @Column int marked; @Column(name = "named") boolean named;
  @Basic int basic; @Basic(optional = false) @Column int mandatory;
  @Basic(optional = false) String text; @Column(nullable = false) Long required;
  Integer boxed; @Basic(optional = true) int odd;
  @Version @Column(nullable = true) Integer version;
  @ManyToOne(optional = false) T one; @ManyToOne @JoinColumn(nullable = false) T two;
  @OneToOne(optional = false) @JoinColumn(nullable = true) T three; @OneToOne T four;
}

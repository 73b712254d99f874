// A column is found by what the model calls it, in whatever case, and not by what becomes of that name.
@Entity class Lighthouse implements java.io.Serializable {
  @Id long id;
  @Column(name = "callsign", unique = true) String sign;
}
@Entity class Keeper {
  @Id long id;
  @ManyToOne @JoinColumn(name = "serves", referencedColumnName = "callSign") Lighthouse lighthouse;
}

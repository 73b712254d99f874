// Everything is delimited.
@Entity(name = "Ent")
@Table(name = "`Table One`", schema = "`My Schema`")
class T {
  @Id @Column(name = "`Id`") @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "`My Seq`", schema = "`My Schema`") long id;
  @Column(name = "`Text`") String text;
  @ManyToOne @JoinColumn(name = "`Parent`") T parent;
  @ManyToMany @JoinTable(name = "`Links`", schema = "`My Schema`", joinColumns = @JoinColumn(name = "`A`"), inverseJoinColumns = @JoinColumn(name = "`B`")) Set<T> links;
}

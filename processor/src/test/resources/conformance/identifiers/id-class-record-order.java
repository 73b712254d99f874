/** The components of a record give the order in which columns without names are paired. */
record CountryKey(String name, Long area, Long number) implements java.io.Serializable {}

@Entity
@IdClass(CountryKey.class)
class Country {
  @Id Long area;
  @Id String name;
  @Id Long number;
}

@Entity
class Travel {
  @Id Long id;

  @OneToOne Country start;

  @ManyToMany Set<Country> through;

  @OneToOne
  @JoinColumn(name = "x1")
  @JoinColumn(name = "x2")
  @JoinColumn(name = "x3")
  Country end;
}

/** The components of a record give the order in which columns without names are paired. */
record CountryKey(String name, Long area, Long number) implements java.io.Serializable {}

@Entity
@IdClass(CountryKey.class)
class Country {
  @Id Long area;
  @Id String name;
  @Id Long number;
}

record CityKey(Long zip, CountryKey country) implements java.io.Serializable {}

@Entity
@IdClass(CityKey.class)
class City {
  @Id @ManyToOne Country country;
  @Id Long zip;
  @ElementCollection Set<String> names;
}

@Entity
class Travel {
  @Id Long id;

  @OneToOne City start;

  @ManyToMany Set<Country> through;

  @ManyToOne
  @JoinColumn(name = "x1")
  @JoinColumn(name = "x2")
  @JoinColumn(name = "x3")
  @JoinColumn(name = "x4")
  City end;
}

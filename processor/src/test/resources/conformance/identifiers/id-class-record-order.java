/** The components of a record give the order in which columns without names are paired. */
record CountryKey(String name, Long area, Long number) implements java.io.Serializable {}

@Entity
@IdClass(CountryKey.class)
class Country {
  @Id Long area;
  @Id String name;
  @Id Long number;
}

record TownKey(Long zip, CountryKey country) implements java.io.Serializable {}

@Entity
@IdClass(TownKey.class)
class Town {
  @Id @ManyToOne Country country;
  @Id Long zip;
  @ElementCollection Set<String> names;
}

@Entity
class Travel {
  @Id Long id;

  @OneToOne Town start;

  @ManyToMany Set<Country> through;

  @ManyToOne
  @JoinColumn(name = "x1")
  @JoinColumn(name = "x2")
  @JoinColumn(name = "x3")
  @JoinColumn(name = "x4")
  Town end;
}

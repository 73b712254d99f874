// A name is looked for before what has none, however near that is; what other classes declare is not.
@Entity
@SequenceGenerator(name = "ferries", sequenceName = "ferry_numbers", allocationSize = 7)
class Ferry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ferries")
  @SequenceGenerator(sequenceName = "boat_numbers")
  long id;
}

@Entity
class Pier {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ferries") long id;
}

@Entity
class Buoy {
  @Id
  @GeneratedValue
  @SequenceGenerator(name = "buoys", sequenceName = "buoy_numbers", allocationSize = 1)
  String id;
}

@Entity
class Anchor {
  @Id @GeneratedValue(generator = "anchors") String id;
}

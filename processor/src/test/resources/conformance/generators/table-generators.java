// Ids from tables: the usual one, one by the name of its generator, and one that says all.
@Entity
class Parcel {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) long id;
}

@Entity
class Letter {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "letter_numbers") int id;
}

@Entity
@TableGenerator(
    name = "stamps",
    schema = "post",
    table = "Counters",
    pkColumnName = "what for",
    valueColumnName = "Last_Value",
    pkColumnValue = "stamp",
    initialValue = 7,
    allocationSize = 5)
class Stamp {
  @Id @GeneratedValue(generator = "stamps") Long id;
}

@Entity
class Envelope {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  @TableGenerator(name = "envelopes")
  long id;
}

// Hibernate's generators by their words, with parameters, and by names that stand for them.
@Entity
class Alder {
  @Id
  @GeneratedValue(generator = "alders")
  @org.hibernate.annotations.GenericGenerator(name = "alders", strategy = "sequence")
  long id;
}

@Entity
class Birch {
  @Id
  @GeneratedValue(generator = "birches")
  @org.hibernate.annotations.GenericGenerator(
      name = "birches",
      strategy = "enhanced-sequence",
      parameters = {
        @org.hibernate.annotations.Parameter(name = "sequence_name", value = "birch_numbers"),
        @org.hibernate.annotations.Parameter(name = "initial_value", value = "10"),
        @org.hibernate.annotations.Parameter(name = "increment_size", value = "3")
      })
  long id;
}

@Entity
class Cedar {
  @Id
  @GeneratedValue(generator = "cedars")
  @org.hibernate.annotations.GenericGenerator(
      name = "cedars",
      type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
      parameters = {
        @org.hibernate.annotations.Parameter(name = "optimizer", value = "none"),
        @org.hibernate.annotations.Parameter(name = "increment_size", value = "3")
      })
  long id;
}

@Entity
class Elm {
  @Id
  @GeneratedValue(generator = "elms")
  @org.hibernate.annotations.GenericGenerator(
      name = "elms",
      strategy = "enhanced-table",
      parameters = {
        @org.hibernate.annotations.Parameter(name = "table_name", value = "elm_numbers"),
        @org.hibernate.annotations.Parameter(name = "segment_column_name", value = "park"),
        @org.hibernate.annotations.Parameter(name = "value_column_name", value = "trees")
      })
  long id;
}

@Entity
class Fir {
  @Id
  @GeneratedValue(generator = "firs")
  @org.hibernate.annotations.GenericGenerator(name = "firs", strategy = "identity")
  long id;
}

@Entity
class Hazel {
  @Id
  @GeneratedValue
  @org.hibernate.annotations.GenericGenerator(name = "hazels", strategy = "uuid2")
  String id;
}

@Entity
class Larch {
  @Id
  @GeneratedValue(generator = "native")
  long id;
}

@Entity
class Maple {
  @Id
  @GeneratedValue(generator = "identity")
  long id;
}

@Entity
class Oak {
  @Id
  @GeneratedValue(generator = "assigned")
  long id;
}

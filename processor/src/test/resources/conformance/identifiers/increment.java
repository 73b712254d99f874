// By this very name Hibernate adds one to the greatest id, unless it shall be a sequence.
@Entity
class Visitor {
  @Id @GeneratedValue(generator = "increment") long id;
}

@Entity
class Visit {
  @Id
  @GeneratedValue(generator = "Increment")
  @SequenceGenerator(name = "Increment", sequenceName = "visit_numbers")
  long id;

  @ManyToOne Visitor visitor;
}

@Entity
class Tour {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "increment") long id;
}

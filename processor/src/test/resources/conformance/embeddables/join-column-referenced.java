// An embeddable's join column refers to a column that is no key.
@Entity class Airport { @Id long id; @Column(length = 3, unique = true) String iata; }
@Embeddable
class Leg {
  @ManyToOne @JoinColumn(name = "from_iata", referencedColumnName = "iata") Airport from;
  @ManyToOne @JoinColumn(name = "to_iata", referencedColumnName = "iata") Airport to;
}

@Entity class Flight { @Id long id; Leg leg; }

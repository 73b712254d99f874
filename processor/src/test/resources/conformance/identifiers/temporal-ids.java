// Dates and times as ids and as references.
@Entity class Day { @Id LocalDate day; }
@Entity class Moment { @Id @Temporal(TemporalType.TIMESTAMP) Date at; @ManyToOne Day day; }
@Entity class Tick { @Id Instant at; @OneToOne Moment moment; }

@Entity @Table(name = "PIERS") class Pier {
  @Id long id;
  @Column(table = "piers") String stone;
}

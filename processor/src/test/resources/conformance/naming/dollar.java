// PostgreSQL takes a dollar within a bare name, but not at its beginning.
@Entity
@Table(name = "$PRICE")
class Price {
  @Id long $Id;
  @Column(name = "$NET") int net;
  @Column(name = "GROSS$") int gross;
  @ManyToOne Price formerPrice;
}

enum Status {
  OPEN(1);
  @EnumeratedValue final long code;
  Status(long code) { this.code = code; }
}

@Entity
class Ticket {
  @Id long id;
  Status status;
}

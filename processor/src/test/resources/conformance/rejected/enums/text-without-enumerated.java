enum Status {
  OPEN("o");
  @EnumeratedValue final String code;
  Status(String code) { this.code = code; }
}

@Entity
class Ticket {
  @Id long id;
  Status status;
}

enum Status {
  OPEN(1);
  @EnumeratedValue final int code;
  Status(int code) { this.code = code; }
}

@Entity
class Ticket {
  @Id long id;
  @Enumerated(EnumType.STRING) Status status;
}

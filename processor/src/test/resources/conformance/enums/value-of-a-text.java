enum Status {
  OPEN("o"), CLOSED("it's");
  @EnumeratedValue final String code;
  Status(String code) { this.code = code; }
}

@Entity
class Ticket {
  @Id @Enumerated(EnumType.STRING) Status id;
  @Enumerated(EnumType.STRING) Status usual;
  @Enumerated(EnumType.STRING) @Column(length = 7) Status brief;
  @Enumerated(EnumType.STRING) @Column(length = 1) Status letter;
  @Enumerated(EnumType.STRING) Status[] several;
  @ManyToOne Ticket next;
}

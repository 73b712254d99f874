// Two join columns are overridden at once.
@Entity @IdClass(SeatId.class) class Seat { @Id int line; @Id char letter; }
record SeatId(int line, char letter) {}
@Embeddable class Booking { @ManyToOne Seat seat; Instant at; }

@Entity
class Ticket {
  @Id long id;
  Booking booking;
  @AttributeOverride(name = "at", column = @Column(name = "return_at"))
  @AssociationOverride(
      name = "seat",
      joinColumns = {
        @JoinColumn(name = "return_line", referencedColumnName = "line"),
        @JoinColumn(name = "return_letter", referencedColumnName = "letter")
      })
  Booking back;
}

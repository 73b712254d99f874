// The embedded key is a class; its columns are mandatory, boxed or not.
@Embeddable
class SeatId implements java.io.Serializable {
  Integer line;
  @Column(nullable = true) String letter;
  char side;
  public boolean equals(Object other) { return other instanceof SeatId that && Objects.equals(line, that.line); }
  public int hashCode() { return Objects.hash(line); }
}

@Entity class Seat { @EmbeddedId SeatId seatId; }

// The access of an embeddable is that of its entity.
@Embeddable class Span { int getDays() { return 1; } }
@Entity class Trip {
  @Id long getId() { return 1; }
  private void setId(long id) { }
  Span getSpan() { return null; }
  void setSpan(Span span) { }
}

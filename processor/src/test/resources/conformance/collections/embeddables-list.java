// Embeddables as elements; a primitive in them is not mandatory.
@Embeddable class Line { String text; int amount; @Column(nullable = false) String kind; }

@Entity
class Bill {
  @Id long id;
  @ElementCollection List<Line> lines;
}

// Embeddables in embeddables as elements.
@Embeddable class Geo { double lat; double lon; }
@Embeddable class Stop { Geo at; String name; }

@Entity
class Line {
  @Id long id;
  @ElementCollection @OrderColumn List<Stop> stops;
}

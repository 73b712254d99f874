// In an embeddable that is no id, @PrimaryKeyJoinColumn needs no column, and @MapsId none but its own.
@Entity class Body { @Id long id; }
@Entity class Engine { @Id long id; }
@Entity class Plate { @Id long id; }
@Embeddable class Parts {
  int doors;
  @OneToOne @PrimaryKeyJoinColumn Body body;
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Engine engine;
  @OneToOne @MapsId Plate plate;
}
@Entity class Car { @Id long id; Parts parts; }

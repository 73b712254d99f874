// Delimited names inside an embeddable and in an override.
@Embeddable class Pair { @Column(name = "`Left`") int left; @Column(name = "\"right side\"") int right; }

@Entity
class Glove {
  @Id long id;
  Pair pair;
  @AttributeOverride(name = "left", column = @Column(name = "`Second Left`"))
  @AttributeOverride(name = "right", column = @Column(name = "Second_Right"))
  Pair second;
}

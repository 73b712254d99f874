// The type of the embedded attribute is a type variable of the mapped superclass.
@Embeddable class Metres { double metres; }
@Embeddable class Miles { double miles; }
@MappedSuperclass
abstract class Distance<U> {
  @Id long id;
  @Embedded U value;
}

@Entity class Hike extends Distance<Metres> {}
@Entity class Drive extends Distance<Miles> {}

// The element's class is given by an annotation.
@Entity class Car { @Id long id; }
@Entity
class Garage {
  @Id long id;
  @OneToMany(targetEntity = Car.class) List<?> cars;
  @ManyToMany(targetEntity = Car.class) @SuppressWarnings("rawtypes") Set rented;
}

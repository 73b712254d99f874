@Entity
class Badge {
  @Id Long id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "holder", referencedColumnName = "person_id")
  Employee employee;
}

@Entity
@Inheritance
class Person {
  @Id
  @Column(name = "person_id")
  Long id;
}

@Entity
class Employee extends Person {
  @ManyToOne Badge current;
}

// Rule 1: nested entity has its binary name.
class P {
  @Entity static class Nested { @Id long id; @ManyToOne Other other; }
  @Entity static class Other { @Id long id; @ManyToOne Nested nested; }
}
@Entity(name = "Renamed") class Named { @Id long id; @ManyToOne P.Nested nested; }
@Entity class Refers { @Id long id; @ManyToOne Named named; }

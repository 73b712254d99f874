// Brackets alone are no type, wherever a definition stands.
@Entity
@DiscriminatorColumn(columnDefinition = "[1]")
class Animal {
  @Id long id;
  @Column(columnDefinition = "[]") String name;
}

@Entity
class Bird extends Animal {}

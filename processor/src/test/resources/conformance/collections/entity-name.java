// Names come from the entity's name for collections, and from the table's in join tables.
@Entity(name = "Fellow")
@Table(name = "people")
class Person {
  @Id @Column(name = "person_no") long id;
  @ElementCollection List<Integer> numbers;
  @ManyToMany List<Club> clubs;
}
@Entity @Table(name = "clubs") class Club { @Id long id; }

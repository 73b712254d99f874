/** To a column that a superclass declares there is a foreign key in the tables that repeat it. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
  @Id Long id;

  @Column(unique = true)
  String tag;

  @ManyToOne
  @JoinColumn(name = "enemy_tag", referencedColumnName = "tag")
  Cat enemy;
}

@Entity
class Cat extends Animal {}

// AUTO in a mapped superclass: a sequence for each table.
@MappedSuperclass abstract class Base { @Id @GeneratedValue(strategy = GenerationType.AUTO) Long id; }
@Entity class A extends Base {}
@Entity @Table(name = "b_table") class B extends Base {}

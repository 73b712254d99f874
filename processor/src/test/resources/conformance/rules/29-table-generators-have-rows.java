// Rule 29: table generators have tables with a row.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class B {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
  @TableGenerator(name = "g", table = "ids", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "b", initialValue = 40)
  long id;
}

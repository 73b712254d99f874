// Every member of @TableGenerator.
@Entity
class A {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg")
  @TableGenerator(
      name = "tg",
      table = "id_table",
      schema = "ids",
      pkColumnName = "gen_name",
      valueColumnName = "gen_value",
      pkColumnValue = "a",
      initialValue = 100,
      allocationSize = 10)
  long id;
}

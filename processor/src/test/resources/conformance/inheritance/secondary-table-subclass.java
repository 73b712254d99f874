// A subclass of the one table with a table of its own.
@Entity class Person { @Id long id; String name; }
@Entity
@SecondaryTable(name = "employee_data")
class Employee extends Person { @Column(table = "employee_data") int salary; String badge; }

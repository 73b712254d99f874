// Identity columns in a table per class.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }
@Entity class Sub extends Base { int n; }

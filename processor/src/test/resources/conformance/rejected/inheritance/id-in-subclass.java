// A subclass declares an id of its own.
@Entity class Base { @Id long id; }
@Entity class Sub extends Base { @Id long other; }

// Mandatory attributes of the middle class hold for the classes below it.
@Entity class Base { @Id long id; }
@Entity class Middle extends Base { int middle; }
@Entity class Leaf extends Middle { int leaf; }
@Entity class Other extends Base { boolean other; }

// An abstract class in the middle.
@Entity class Base { @Id long id; }
@Entity abstract class Middle extends Base { int middle; }
@Entity class Left extends Middle { int left1; }
@Entity class Right extends Middle { String right1; }

// Binary names of nested entities.
class Outer { @Entity static class Inner { @Id @GeneratedValue long id; @ManyToOne Deep deep; static class Middle {} } static class Box { @Entity static class Leaf { @Id long id; @ManyToOne Inner inner; } } }
@Entity class Deep { @Id long id; }

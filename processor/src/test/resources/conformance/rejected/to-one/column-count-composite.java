// One join column for a key of two columns.
record Key(int a, int b) {}
@Entity @IdClass(Key.class) class P { @Id int a; @Id int b; }
@Entity class T { @Id long id; @ManyToOne @JoinColumn(name = "x") P p; }

// Identity on a text.
@Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String id; }

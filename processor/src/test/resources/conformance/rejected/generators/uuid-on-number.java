// A UUID for a number.
@Entity class T { @Id @GeneratedValue(strategy = GenerationType.UUID) long id; }

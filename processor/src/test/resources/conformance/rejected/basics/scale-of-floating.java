// A scale of a floating-point number.
@Entity class T { @Id long id; @Column(precision = 9, scale = 2) double share; }

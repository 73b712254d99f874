// A basic value of a map too.
@Entity class A { @Id int id; @ElementCollection @Column(insertable = false) Map<String, String> p; }

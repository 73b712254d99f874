// Both sides of a one-to-one.
@Entity class Lefty { @Id long id; @OneToOne(mappedBy = "left") Righty right; }
@Entity class Righty { @Id long id; @OneToOne Lefty left; }

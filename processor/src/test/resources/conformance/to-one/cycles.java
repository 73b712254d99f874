// Two entities that need each other.
@Entity class Hen { @Id long id; @ManyToOne Egg from; }
@Entity class Egg { @Id long id; @ManyToOne Hen layer; @OneToOne Hen hatched; }

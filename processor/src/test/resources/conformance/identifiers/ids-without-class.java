// Two ids and no id class.
@Entity class Pair { @Id long first; @Id String second; int value; }
@Entity class User2 { @Id long id; @ManyToOne Pair pair; }

// Letters beyond ASCII.
@Entity class Straße { @Id long id; String größe; @ManyToOne Straße übernächste; @Column(name = "`Äpfel`") int apples; @Column(name = "日本") int japan; }

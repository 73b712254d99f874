// Quoted columns in an embedded key, and the reference to it.
@Embeddable record Odd(@Column(name = "`Part One`") int one, @Column(name = "`Two`") int two) {}
@Entity @Table(name = "`Odd Keys`") class OddKeys { @EmbeddedId Odd id; }
@Entity class Uses { @Id long id; @ManyToOne OddKeys keys; }

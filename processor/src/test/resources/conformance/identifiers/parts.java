// Generated parts, unique parts, and what an annotated id class says of its own.
@Entity class Target { @Id long id; }

@Embeddable class CountedId { @GeneratedValue Long number; long part; }
@Entity class Counted { @EmbeddedId CountedId id; }

@Embeddable class OwnCountId { @GeneratedValue @SequenceGenerator(name = "own", sequenceName = "own_count") Long number; long part; }
@Entity class OwnCount { @EmbeddedId OwnCountId id; }

@Embeddable class NumberedId { @GeneratedValue(strategy = GenerationType.IDENTITY) Long number; long part; }
@Entity class Numbered { @EmbeddedId NumberedId id; }

@Entity class Derived { @Id @GeneratedValue long id; @MapsId @OneToOne Target target; }

@Embeddable class Inner { String text; @OneToOne Target one; }
@Embeddable class MixedId { long number; @ManyToOne Target many; Inner inner; @Column(unique = true) String alone; }
@Entity class Mixed { @EmbeddedId MixedId id; }

class DescribedId implements java.io.Serializable { @Column(name = "text_column", length = 7) String text; long number; }
@Entity @IdClass(DescribedId.class) class Described { @Id String text; @Id @Column(name = "not_read") long number; }

class WiderId implements java.io.Serializable { long first; Long second; long third; }
@Entity @IdClass(WiderId.class) class Wider { @Id Long first; @Id long second; long third; }

// An embeddable whose attributes are all in another embeddable.
@Embeddable class Leaf { Boolean green; }
@Embeddable class Branch { @Embedded Leaf leaf; }

@Entity class Plant { @Id long id; @Embedded Branch branch; }

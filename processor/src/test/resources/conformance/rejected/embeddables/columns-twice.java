// One embeddable twice, its columns not renamed.
@Embeddable class E { String text; }
@Entity class T { @Id long id; E a; E b; }

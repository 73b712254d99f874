// A version is a value that has a next one.
@Embeddable class Count { int number; }
@Entity class Draft { @Id long id; @Version Count count; }

// A version of which no value follows another.
@Entity class T { @Id long id; @Version boolean changed; }

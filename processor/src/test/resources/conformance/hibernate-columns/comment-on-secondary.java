// A comment on another table than the first.
import org.hibernate.annotations.Comment;
@Entity
@SecondaryTable(name = "more")
@Comment(on = "more", value = "the second")
class T { @Id long id; @Column(table = "more") String a; }

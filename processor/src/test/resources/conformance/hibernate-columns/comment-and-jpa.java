// @Comment beside the comments of Jakarta Persistence.
import org.hibernate.annotations.Comment;
@Entity
@Table(comment = "by table")
@Comment("by comment")
class T { @Id long id; @Column(comment = "by column") @Comment("by comment") String a; }

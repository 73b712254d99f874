// An order of what is no collection.
@Entity class T { @Id long id; @OrderBy("id") long created; }

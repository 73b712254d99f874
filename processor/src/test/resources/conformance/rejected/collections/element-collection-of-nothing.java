// An element collection that is no collection.
@Entity class T { @Id long id; @ElementCollection String text; }

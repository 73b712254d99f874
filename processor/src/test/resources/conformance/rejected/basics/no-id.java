// An entity without an id.
@Entity class T { String text; }

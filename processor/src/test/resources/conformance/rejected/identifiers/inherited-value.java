// An inherited attribute that is to be the id.
@MappedSuperclass class Numbered { Long id; }
@Entity class T extends Numbered { @Id Long id; }

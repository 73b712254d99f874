// A collection in a mapped superclass: a table for each entity.
@MappedSuperclass abstract class Tagged { @Id long id; @ElementCollection Set<String> tags; @ManyToMany List<Colour> colours; }
@Entity class Colour { @Id long id; }
@Entity class Pen extends Tagged {}
@Entity class Paper extends Tagged { String size; }
